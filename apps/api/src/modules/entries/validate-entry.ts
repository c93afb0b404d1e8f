import type { Entry } from '@havre/contracts/entries.ts'
import { mayStandFor, mayValidate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { toActor } from '../youth-files/relation.ts'
import { readEntry } from './entries.data.ts'
import { awaitsValidation, toEntryTarget } from './entries.present.ts'
import { getEntry } from './entries.service.ts'

/**
 * Stands for what a colleague signed, where its kind asks for a second person; answers the entry. Throws `not-found`,
 * `stale-version`, `not-allowed`, or `rule-violated`: not-to-validate, not-signed-yet, already-corrected,
 * already-validated, or two-people for whoever wrote or signed it.
 */
export async function validateEntry(ctx: Ctx, id: string, version: number): Promise<Entry> {
  await check(ctx, id, version)
  const [rows] = await ctx.door.group(ctx.sid, [sql`SELECT app.validate_entry(${id}, ${version}) AS done`])
  // Somebody was faster, between the look and the act: the second look says what stands in the way now.
  if (!rows?.[0] || !flag(rows[0], 'done')) {
    await check(ctx, id, version)
    throw problem('busy')
  }
  return getEntry(ctx, id)
}

async function check(ctx: Ctx, id: string, version: number): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, readEntry(id))
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  if (!awaitsValidation(row)) throw problem('rule-violated', { rule: whyNone(row) })
  const actor = toActor(ctx)
  const target = toEntryTarget(ctx, row)
  if (!mayStandFor(actor, target)) throw problem('not-allowed', { action: 'validate' })
  if (!mayValidate(actor, target, text(row, 'signer_id')))
    throw problem('rule-violated', { rule: 'two-people' })
  if (number(row, 'version') !== version) {
    const current = await getEntry(ctx, id)
    throw problem('stale-version', { currentVersion: current.version, current })
  }
}

function whyNone(row: Row) {
  if (!flag(row, 'two_people')) return 'not-to-validate'
  if (row.status === 'corrected') return 'already-corrected'
  return row.status === 'signed' ? 'already-validated' : 'not-signed-yet'
}
