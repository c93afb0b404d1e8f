import { EXCLUSION_GROUNDS, type Exclusion } from '@havre/contracts/exclusions.ts'
import type { Ctx } from '../../context.ts'
import { flag, oneOf, text } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'

type Exclusions = { items: Exclusion[] }

/** Who is kept away from the file, as far as row security lets the reader know. */
export async function listExclusions(ctx: Ctx, youthId: string): Promise<Exclusions> {
  const [rows = []] = await ctx.door.group(ctx.sid, [
    sql`SELECT x.id, x.account_id AS person_id, a.display_name AS person_name, x.ground, x.created_at
        FROM file_exclusion x LEFT JOIN account a ON a.id = x.account_id
        WHERE x.youth_id = ${youthId} AND x.lifted_at IS NULL ORDER BY x.created_at`,
    sql`SELECT app.trace('file_exclusion.list', 'done', 'GRANT', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ])
  return {
    items: rows.map(row => ({
      id: text(row, 'id'),
      person: toPerson(ctx.keyring, row, 'person') ?? { id: '', name: null },
      ground: oneOf(row, 'ground', EXCLUSION_GROUNDS),
      since: text(row, 'created_at'),
    })),
  }
}

/** Keeps a colleague away, whoever else decided so before; `not-found` where there is no such file or colleague for the caller. */
export async function lockOut(
  ctx: Ctx,
  youthId: string,
  body: { accountId: string; ground: string },
): Promise<void> {
  await decided(
    ctx,
    sql`SELECT app.lock_out(${ctx.newId}::uuid, ${youthId}::uuid, ${body.accountId}::uuid, ${body.ground}) AS done`,
  )
}

/** Lets a colleague back; nobody does that for themselves. */
export async function letBack(ctx: Ctx, youthId: string, accountId: string): Promise<void> {
  await decided(ctx, sql`SELECT app.let_back(${youthId}::uuid, ${accountId}::uuid) AS done`)
}

async function decided(ctx: Ctx, statement: Statement): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [statement])
  if (!flag(rows?.[0] ?? {}, 'done')) throw problem('not-found')
}
