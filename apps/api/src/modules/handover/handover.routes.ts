import { handoverRoutes as contracts } from '@havre/contracts/handover.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { getHandover, markAllRead, markRead } from './handover.service.ts'
import { changeHouseNote, createHouseNote, withdrawHouseNote } from './house-notes.service.ts'

export function handoverRoutes(app: FastifyInstance): void {
  const read = { compartment: 'LOG', action: 'r' } as const
  endpoint(app, contracts.readHandover, { access: read, audit: 'handover.read' }, ({ ctx, body }) =>
    getHandover(ctx, body),
  )
  endpoint(app, contracts.markRead, { access: read, audit: 'handover.marked' }, ({ ctx, body }) =>
    markRead(ctx, body.ids, body.asOf),
  )
  endpoint(app, contracts.markAllRead, { access: read, audit: 'handover.marked' }, ({ ctx, body }) =>
    markAllRead(ctx, body.upTo),
  )
  const write = { access: { compartment: 'LOG', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.createHouseNote, write, ({ ctx, body }) => createHouseNote(ctx, body))
  endpoint(app, contracts.changeHouseNote, write, ({ ctx, params, body, ifMatch }) =>
    changeHouseNote(ctx, params.noteId, ifMatch, body),
  )
  endpoint(app, contracts.withdrawHouseNote, write, ({ ctx, params, ifMatch }) =>
    withdrawHouseNote(ctx, params.noteId, ifMatch),
  )
}
