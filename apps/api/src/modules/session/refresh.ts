import type { SessionReply } from '@havre/contracts/session.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { textOrNull } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { ProblemError, problem } from '../../problem.ts'
import { clearRefreshCookie, deviceOf, refreshCookie, setRefreshCookie } from './cookies.ts'
import { readMe } from './me.ts'
import { refuseOtherOrigins } from './own-origin.ts'
import { refreshSuccessor, secretHash, sessionSecret } from './session-secrets.ts'

/** Rotates the refresh cookie. A token that was spent before ends its session; the browser is told to forget it. */
export async function refresh(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionReply> {
  refuseOtherOrigins(request)
  const { door, keyring } = app.deps
  const token = refreshCookie(request)
  if (!token) throw problem('not-signed-in')
  const successor = refreshSuccessor(keyring, token)
  const [rows] = await door.anonymous([
    sql`SELECT outcome, session_id FROM app.rotate_refresh(${secretHash(token)}::bytea, ${secretHash(successor)}::bytea,
          ${deviceOf(keyring, request)?.hash ?? null}::bytea)`,
  ])
  const sessionId = textOrNull(rows?.[0] ?? {}, 'session_id')
  if (!sessionId) {
    clearRefreshCookie(reply)
    throw problem('not-signed-in')
  }
  setRefreshCookie(reply, successor)
  const sid = sessionSecret(keyring, sessionId)
  return { ...app.accessToken(sid), me: await readMe(app.deps, sid) }
}

/**
 * Ends the session of the refresh cookie, and that of the bearer token, and has the browser forget. Signing out twice, or
 * without a session, is fine.
 */
export async function signOut(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  refuseOtherOrigins(request)
  const { door } = app.deps
  const token = refreshCookie(request)
  if (token) await door.anonymous([sql`SELECT app.sign_out(${secretHash(token)}::bytea)`])
  if (request.sid) {
    try {
      await door.group(request.sid, [sql`SELECT app.end_session((SELECT app.session()))`])
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  }
  clearRefreshCookie(reply)
  reply.header('clear-site-data', '"cache", "storage"')
}
