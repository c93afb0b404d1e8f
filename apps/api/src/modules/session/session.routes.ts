import { sessionRoutes as contracts } from '@havre/contracts/session.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint, publicEndpoint } from '../../plugins/endpoint.ts'
import { beginActivation, finishActivation } from './activation.ts'
import { confirmPresence } from './confirmation.ts'
import { readMe } from './me.ts'
import {
  beginSecondFactor,
  changeMe,
  changePassword,
  finishSecondFactor,
  renewRecoveryCodes,
} from './own-account.ts'
import { endOtherSessions, endSession, listSessions } from './own-sessions.ts'
import { createPasswordHasher } from './password-hasher.ts'
import { refresh, signOut } from './refresh.ts'
import { signIn } from './sign-in.ts'

// Every function of the database that these call writes its own trace, in the same transaction.
const TRACED = { access: 'signed-in', audit: 'by-trigger' } as const
const OWN_DATA = { access: 'signed-in', audit: 'none' } as const

/** Sign-in, sessions, and what a person does with the own account. */
export function sessionRoutes(app: FastifyInstance): void {
  const { deps } = app
  const hasher = createPasswordHasher(deps.keyring, deps.passwordCost)

  publicEndpoint(app, contracts.signIn, { audit: 'by-trigger' }, call => signIn(app, hasher, call))
  publicEndpoint(app, contracts.refreshSession, { audit: 'by-trigger' }, ({ request, reply }) =>
    refresh(app, request, reply),
  )
  publicEndpoint(app, contracts.signOut, { audit: 'by-trigger' }, ({ request, reply }) =>
    signOut(app, request, reply),
  )
  publicEndpoint(app, contracts.beginActivation, { audit: 'by-trigger' }, ({ body, request }) =>
    beginActivation(deps, hasher, request, body),
  )
  publicEndpoint(app, contracts.finishActivation, { audit: 'by-trigger' }, ({ body, request }) =>
    finishActivation(deps, request, body),
  )

  endpoint(app, contracts.confirmPresence, TRACED, ({ ctx, body }) => confirmPresence(ctx, hasher, body))
  endpoint(app, contracts.getMe, OWN_DATA, ({ ctx }) => readMe(ctx, ctx.sid))
  endpoint(app, contracts.changeMe, TRACED, ({ ctx, body }) => changeMe(ctx, body))
  endpoint(app, contracts.changePassword, TRACED, ({ ctx, body }) => changePassword(ctx, hasher, body))
  endpoint(app, contracts.beginSecondFactor, TRACED, ({ ctx }) => beginSecondFactor(ctx))
  endpoint(app, contracts.finishSecondFactor, TRACED, ({ ctx, body }) => finishSecondFactor(ctx, body.code))
  endpoint(app, contracts.renewRecoveryCodes, TRACED, ({ ctx }) => renewRecoveryCodes(ctx))
  endpoint(app, contracts.listSessions, OWN_DATA, async ({ ctx }) => ({ items: await listSessions(ctx) }))
  endpoint(app, contracts.endSession, TRACED, ({ ctx, params }) => endSession(ctx, params.sessionId))
  endpoint(app, contracts.endOtherSessions, TRACED, ({ ctx }) => endOtherSessions(ctx))
}
