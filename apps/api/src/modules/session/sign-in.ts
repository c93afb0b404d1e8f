import type { SessionReply, SignIn } from '@havre/contracts/session.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { flag, number, text, textOrNull } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { deviceOf, newDevice, setDeviceCookie, setRefreshCookie } from './cookies.ts'
import { readMe } from './me.ts'
import { networkOf } from './network.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { readFactor, seedInUse } from './second-factor.ts'
import { newSession, secretHash } from './session-secrets.ts'

type Attempt = {
  readonly body: z.infer<typeof SignIn>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * Opens a session for a password and a second factor. Every refusal is the same in status, body and work done, whether
 * the login exists or not; the reason stands in the trace. 429 only for the caller's own device, network or tries.
 */
export async function signIn(
  app: FastifyInstance,
  hasher: PasswordHasher,
  { body, request, reply }: Attempt,
): Promise<SessionReply> {
  const { door, keyring, now } = app.deps
  const known = deviceOf(keyring, request)
  hasher.refuseWhenFull(known ? 'house' : 'stranger')
  const loginKey = keyring.mac('sign-in-login', body.login)
  const [found] = await door.anonymous([
    sql`SELECT * FROM app.begin_sign_in(${body.login}, ${loginKey},
          ${keyring.mac('sign-in-network', networkOf(request.ip))}, ${known?.hash ?? null})`,
  ])
  const row = found?.[0] ?? {}
  const wait = number(row, 'retry_after')
  if (wait > 0) throw problem('too-many-requests', { retryAfter: wait })

  const accountId = textOrNull(row, 'account_id')
  const phc = textOrNull(row, 'password')
  const rightPassword = await hasher.verify(phc, body.password)
  const factor = readFactor(keyring, body.code, seedInUse(keyring, row), now())
  if (!accountId || !rightPassword || !factor) {
    const reason = accountId ? (rightPassword ? 'code' : 'password') : 'no-active-account'
    await door.anonymous([sql`SELECT app.refuse_sign_in(${accountId}::uuid, ${reason})`])
    throw problem('sign-in-refused')
  }

  const { sessionId, sid, refreshToken } = newSession(keyring)
  const device = known ?? newDevice()
  const [opened] = await door.anonymous([
    sql`SELECT app.open_session(${accountId}::uuid, ${factor.step}::bigint, ${factor.recovery}::bytea, ${sessionId}::uuid,
          ${secretHash(sid)}::bytea, ${secretHash(refreshToken)}::bytea, ${device.hash}::bytea, ${body.deviceLabel ?? ''},
          ${loginKey}::bytea, ${flag(row, 'device_known')}::boolean) AS opened`,
  ])
  if (!flag(opened?.[0] ?? {}, 'opened')) throw problem('sign-in-refused')
  await strengthen(app, hasher, accountId, text(row, 'password'), body.password)
  setRefreshCookie(reply, refreshToken)
  setDeviceCookie(keyring, reply, device)
  return { ...app.accessToken(sid), me: await readMe(app.deps, sid) }
}

/** Parameters have risen since the password was hashed: hash it again while it is at hand. */
async function strengthen(
  app: FastifyInstance,
  hasher: PasswordHasher,
  accountId: string,
  phc: string,
  password: string,
): Promise<void> {
  if (!hasher.isWeak(phc)) return
  const stronger = await hasher.hash(password)
  await app.deps.door.anonymous([sql`SELECT app.rehash_password(${accountId}::uuid, ${phc}, ${stronger})`])
}
