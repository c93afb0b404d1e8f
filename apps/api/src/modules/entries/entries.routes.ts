import { entryRoutes as contracts } from '@havre/contracts/entries.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { discardEntry, getEntry, saveAnswers, showPresence, startEntry } from './entries.service.ts'
import { inviteWriter, linkEntry, unlinkEntry } from './entry-team.ts'
import { signEntry } from './sign-entry.ts'
import { validateEntry } from './validate-entry.ts'

// Which compartment an entry lies in is known once it is read: the row policies and `can` decide, the gate is a live session.
const READ = { access: 'signed-in', audit: 'entry.read' } as const
const WRITE = { access: 'signed-in', audit: 'by-trigger' } as const

export function entryRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.startEntry, WRITE, ({ ctx, params, body }) => startEntry(ctx, params.youthId, body))
  endpoint(app, contracts.getEntry, READ, ({ ctx, params }) => getEntry(ctx, params.entryId))
  endpoint(app, contracts.saveAnswers, WRITE, ({ ctx, params, body, ifMatch }) =>
    saveAnswers(ctx, params.entryId, ifMatch, body),
  )
  endpoint(app, contracts.signEntry, WRITE, ({ ctx, params, ifMatch }) =>
    signEntry(ctx, params.entryId, ifMatch),
  )
  endpoint(app, contracts.validateEntry, WRITE, ({ ctx, params, ifMatch }) =>
    validateEntry(ctx, params.entryId, ifMatch),
  )
  endpoint(app, contracts.discardEntry, WRITE, ({ ctx, params, ifMatch }) =>
    discardEntry(ctx, params.entryId, ifMatch),
  )
  // Whether somebody has a draft open is no content: the reading of the entry itself left its trace.
  endpoint(app, contracts.showPresence, { access: 'signed-in', audit: 'none' }, ({ ctx, params, body }) =>
    showPresence(ctx, params.entryId, body.leaving),
  )
  endpoint(app, contracts.inviteWriter, WRITE, ({ ctx, params, body, ifMatch }) =>
    inviteWriter(ctx, params.entryId, ifMatch, body.accountId),
  )
  endpoint(app, contracts.linkEntry, WRITE, ({ ctx, params, body }) =>
    linkEntry(ctx, params.entryId, body.toId, body.relation),
  )
  endpoint(app, contracts.unlinkEntry, WRITE, ({ ctx, params }) =>
    unlinkEntry(ctx, params.entryId, params.linkId),
  )
}
