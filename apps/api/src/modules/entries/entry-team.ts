import type { Entry } from '@havre/contracts/entries.ts'
import type { Ctx } from '../../context.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { getEntry, whyNot } from './entries.service.ts'

const MOST_WRITERS = 8

/**
 * Invites a colleague to write this draft too. The colleague must be able to come back to drafts (`u`) in this compartment
 * of this file; otherwise, or when there are eight writers, `writer-without-access`.
 */
export async function inviteWriter(ctx: Ctx, id: string, version: number, accountId: string): Promise<Entry> {
  const entry = await getEntry(ctx, id)
  if (!entry.can.invite) throw await whyNot(ctx, id, version)
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`UPDATE entry e SET writers = array_append(e.writers, ${accountId}::uuid), version = e.version + 1
        WHERE e.id = ${id} AND e.version = ${version} AND e.status = 'draft' AND NOT ${accountId}::uuid = ANY (e.writers)
          AND cardinality(e.writers) < ${MOST_WRITERS}
          AND app.may_join(${accountId}::uuid, e.id)
        RETURNING e.id`,
  ])
  if (!rows?.length) {
    if (entry.version !== version) throw await whyNot(ctx, id, version)
    throw problem('rule-violated', {
      rule: 'writer-without-access',
      errors: [{ pointer: '#/accountId', code: 'writer-without-access' }],
    })
  }
  return getEntry(ctx, id)
}

/** Links a draft to another entry of the same file. Linking twice changes nothing. */
export async function linkEntry(ctx: Ctx, id: string, toId: string, relation: string): Promise<Entry> {
  if (id === toId) {
    throw problem('rule-violated', {
      rule: 'link-to-itself',
      errors: [{ pointer: '#/toId', code: 'link-to-itself' }],
    })
  }
  const entry = await getEntry(ctx, id)
  if (!entry.can.link) throw problem('not-allowed', { action: 'link' })
  await ctx.door.group(ctx.sid, [
    sql`INSERT INTO entry_link (id, centre_id, youth_id, from_id, to_id, relation, created_by)
        VALUES (${ctx.newId}, ${ctx.me.centreId}, ${entry.youthId}, ${id}, ${toId}, ${relation}, ${ctx.me.accountId})
        ON CONFLICT DO NOTHING`,
  ])
  return getEntry(ctx, id)
}

export async function unlinkEntry(ctx: Ctx, id: string, linkId: string): Promise<Entry> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`DELETE FROM entry_link WHERE id = ${linkId} AND from_id = ${id} RETURNING id`,
  ])
  if (!rows?.length) throw problem('not-found')
  return getEntry(ctx, id)
}
