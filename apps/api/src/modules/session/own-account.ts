import type { Me } from '@havre/contracts/session.ts'
import type { Ctx } from '../../context.ts'
import { bytesOrNull, flag, number, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { demandPresence, ownSecret, refused } from './confirmation.ts'
import { openSeed, sealSeed } from './factor-seal.ts'
import { ME, toMe } from './me.ts'
import { enrolment, newSeed, stepOfCode } from './one-time-code.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { refuseWeakPassword } from './password-rules.ts'
import { newRecoveryCodes } from './printed-code.ts'

/** Changes the caller's language or theme; what is left out stays. */
export async function changeMe(
  ctx: Ctx,
  body: {
    language?: string | undefined
    theme?: string | undefined
    profession?: string | undefined
    languages?: readonly string[] | undefined
  },
): Promise<Me> {
  const [, rows] = await ctx.door.group(ctx.sid, [
    sql`UPDATE account SET language = coalesce(${body.language}, language), theme = coalesce(${body.theme}, theme),
          profession = coalesce(${body.profession}, profession), languages = coalesce(${body.languages}::text[], languages),
          version = version + 1, updated_at = now() WHERE id = app.account()`,
    ME,
  ])
  return toMe(ctx, rows?.[0])
}

/** Replaces the password; every other session of the account ends. */
export async function changePassword(
  ctx: Ctx,
  hasher: PasswordHasher,
  body: { current: string; next: string },
): Promise<void> {
  hasher.refuseWhenFull('house')
  await demandPresence(ctx)
  const row = await ownSecret(ctx)
  refuseWeakPassword(body.next, text(row, 'login'), '#/next')
  if (!(await hasher.verify(text(row, 'password'), body.current))) throw await refused(ctx, 'password')
  const phc = await hasher.hash(body.next)
  const [rows] = await ctx.door.group(ctx.sid, [sql`SELECT app.change_password(${phc}) AS changed`])
  if (!flag(rows?.[0] ?? {}, 'changed')) throw problem('confirmation-needed')
}

function waitingSeed(accountId: string) {
  return { table: 'account_secret', column: 'next_seed', rowId: accountId, version: 0 } as const
}

/** A fresh authenticator seed that waits ten minutes for its first code; the old one works until then. */
export async function beginSecondFactor(ctx: Ctx) {
  const seed = newSeed()
  const sealed = sealSeed(ctx.keyring, seed, waitingSeed(ctx.me.accountId))
  const [begun, who] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.begin_factor(${sealed}::bytea) AS begun`,
    sql`SELECT login FROM account WHERE id = app.account()`,
  ])
  if (!flag(begun?.[0] ?? {}, 'begun')) throw problem('confirmation-needed')
  return enrolment(ctx.appName, text(who?.[0] ?? {}, 'login'), seed)
}

/** The first code of the new authenticator: it replaces the old one, and every other session ends. */
export async function finishSecondFactor(ctx: Ctx, code: string): Promise<void> {
  await demandPresence(ctx)
  const row = await ownSecret(ctx)
  const waiting = bytesOrNull(row, 'next_seed')
  if (!waiting) throw problem('not-found')
  const { accountId } = ctx.me
  const seed = openSeed(ctx.keyring, waiting, waitingSeed(accountId))
  const step = stepOfCode(seed, code.replace(/[ -]/g, ''), ctx.now())
  if (step === null) throw await refused(ctx, 'code')
  const version = number(row, 'seed_version') + 1
  const sealed = sealSeed(ctx.keyring, seed, {
    table: 'account_secret',
    column: 'seed',
    rowId: accountId,
    version,
  })
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.finish_factor(${waiting}::bytea, ${sealed}::bytea, ${version}::integer, ${step}::bigint) AS changed`,
  ])
  if (!flag(rows?.[0] ?? {}, 'changed')) throw problem('confirmation-needed')
}

/** Ten new recovery codes; the old ones no longer work. */
export async function renewRecoveryCodes(ctx: Ctx): Promise<{ recoveryCodes: string[] }> {
  const { recoveryCodes, hashes } = newRecoveryCodes(ctx.keyring)
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.renew_recovery_codes(${hashes}::bytea[]) AS renewed`,
  ])
  if (!flag(rows?.[0] ?? {}, 'renewed')) throw problem('confirmation-needed')
  return { recoveryCodes }
}
