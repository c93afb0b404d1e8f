import { mailRoutes as contracts } from '@havre/contracts/mail.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeMyMail, confirmMyMail, readMyMail, removeMyMail, setMyMail } from './my-mail.service.ts'
import { readRelay, tryRelay } from './relay.service.ts'

const OWN_DATA = { access: 'signed-in', audit: 'none' } as const
const TRACED = { access: 'signed-in', audit: 'by-trigger' } as const
/** Whoever keeps the accounts keeps the service running. */
const RUNS_IT = { compartment: 'ACCT', action: 'c' } as const

/** One's own address for neutral mail, and how the relay fares. */
export function mailRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.getMyMail, OWN_DATA, ({ ctx }) => readMyMail(ctx))
  endpoint(app, contracts.setMyMail, TRACED, ({ ctx, body }) => setMyMail(ctx, body.address))
  endpoint(app, contracts.confirmMyMail, TRACED, ({ ctx, body }) => confirmMyMail(ctx, body.code))
  endpoint(app, contracts.changeMyMail, TRACED, ({ ctx, body }) => changeMyMail(ctx, body.occasions))
  endpoint(app, contracts.removeMyMail, TRACED, ({ ctx }) => removeMyMail(ctx))
  endpoint(app, contracts.getMailRelay, { access: RUNS_IT, audit: 'mail-relay.read' }, ({ ctx }) =>
    readRelay(ctx),
  )
  endpoint(app, contracts.tryMailRelay, { access: RUNS_IT, audit: 'mail-relay.tried' }, ({ ctx }) =>
    tryRelay(ctx),
  )
}
