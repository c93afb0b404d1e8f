import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import type { PasswordHasher } from './password-hasher.ts'
import { readFactor, seedInUse } from './second-factor.ts'

/** What the caller's own password or code is checked against; takes a try from the session's budget. Throws 429. */
export async function ownSecret(ctx: Ctx): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [sql`SELECT * FROM app.begin_confirmation()`])
  const row = rows?.[0]
  if (!row) throw problem('not-signed-in')
  const wait = number(row, 'retry_after')
  if (wait > 0) throw problem('too-many-requests', { retryAfter: wait })
  return row
}

/** Traces a wrong password or code and gives the problem to throw. */
export async function refused(ctx: Ctx, reason: 'password' | 'code') {
  await ctx.door.group(ctx.sid, [sql`SELECT app.refuse_confirmation(${reason})`])
  return problem('sign-in-refused')
}

/** Throws `confirmation-needed` unless presence was proved within five minutes. */
export async function demandPresence(ctx: Ctx): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [sql`SELECT app.is_fresh() AS fresh`])
  if (!flag(rows?.[0] ?? {}, 'fresh')) throw problem('confirmation-needed')
}

/** Proves again that it is the same person, by password or by second factor. */
export async function confirmPresence(
  ctx: Ctx,
  hasher: PasswordHasher,
  body: { password: string } | { code: string },
): Promise<void> {
  hasher.refuseWhenFull('house')
  const row = await ownSecret(ctx)
  if ('password' in body) {
    if (!(await hasher.verify(text(row, 'password'), body.password))) throw await refused(ctx, 'password')
    await ctx.door.group(ctx.sid, [sql`SELECT app.confirm_presence(NULL, NULL)`])
    return
  }
  const factor = readFactor(ctx.keyring, body.code, seedInUse(ctx.keyring, row), ctx.now())
  if (!factor) throw await refused(ctx, 'code')
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.confirm_presence(${factor.step}::bigint, ${factor.recovery}::bytea) AS confirmed`,
  ])
  if (!flag(rows?.[0] ?? {}, 'confirmed')) throw problem('sign-in-refused')
}
