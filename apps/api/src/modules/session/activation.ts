import type { FastifyRequest } from 'fastify'
import type { Deps } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, text, textOrNull } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { openSeed, sealSeed } from './factor-seal.ts'
import { networkOf } from './network.ts'
import { enrolment, newSeed, stepOfCode } from './one-time-code.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { refuseWeakPassword } from './password-rules.ts'
import { newRecoveryCodes, printedCodeHash } from './printed-code.ts'

type Claim = { readonly login: string; readonly setupCode: string }

async function find(deps: Deps, request: FastifyRequest, { login, setupCode }: Claim) {
  const { door, keyring } = deps
  const codeHash = printedCodeHash(keyring, 'set-up-code', setupCode)
  const [rows] = await door.anonymous([
    sql`SELECT * FROM app.find_activation(${login}, ${codeHash}::bytea,
          ${keyring.mac('sign-in-network', networkOf(request.ip))}::bytea)`,
  ])
  const row: Row = rows?.[0] ?? {}
  const wait = number(row, 'retry_after')
  if (wait > 0) throw problem('too-many-requests', { retryAfter: wait })
  const activationId = textOrNull(row, 'activation_id')
  if (!activationId) throw problem('sign-in-refused')
  return { row, activationId, codeHash }
}

function waitingSeed(activationId: string) {
  return { table: 'activation', column: 'seed', rowId: activationId, version: 1 } as const
}

/** First half: a set-up code and a chosen password give an authenticator seed. May be repeated until the second half. */
export async function beginActivation(
  deps: Deps,
  hasher: PasswordHasher,
  request: FastifyRequest,
  body: Claim & { password: string },
) {
  refuseWeakPassword(body.password, body.login, '#/password')
  hasher.refuseWhenFull('stranger')
  const { activationId, codeHash } = await find(deps, request, body)
  const phc = await hasher.hash(body.password)
  const seed = newSeed()
  const sealed = sealSeed(deps.keyring, seed, waitingSeed(activationId))
  const [rows] = await deps.door.anonymous([
    sql`SELECT app.begin_activation(${activationId}::uuid, ${codeHash}::bytea, ${phc}, ${sealed}::bytea) AS begun`,
  ])
  if (!flag(rows?.[0] ?? {}, 'begun')) throw problem('sign-in-refused')
  return enrolment(deps.appName, body.login, seed)
}

/** Second half: the authenticator's first code opens the account, once, and gives ten recovery codes. */
export async function finishActivation(
  deps: Deps,
  request: FastifyRequest,
  body: Claim & { code: string },
): Promise<{ recoveryCodes: string[] }> {
  const { keyring } = deps
  const { row, activationId, codeHash } = await find(deps, request, body)
  const waiting = bytesOrNull(row, 'seed')
  if (!waiting) throw problem('sign-in-refused')
  const seed = openSeed(keyring, waiting, waitingSeed(activationId))
  const step = stepOfCode(seed, body.code.replace(/[ -]/g, ''), deps.now())
  if (step === null) throw problem('sign-in-refused')
  const version = number(row, 'seed_version') + 1
  const rowId = text(row, 'account_id')
  const sealed = sealSeed(keyring, seed, { table: 'account_secret', column: 'seed', rowId, version })
  const { recoveryCodes, hashes } = newRecoveryCodes(keyring)
  const [rows] = await deps.door.anonymous([
    sql`SELECT app.finish_activation(${activationId}::uuid, ${codeHash}::bytea, ${waiting}::bytea, ${sealed}::bytea,
          ${version}::integer, ${step}::bigint, ${hashes}::bytea[]) AS finished`,
  ])
  if (!flag(rows?.[0] ?? {}, 'finished')) throw problem('sign-in-refused')
  return { recoveryCodes }
}
