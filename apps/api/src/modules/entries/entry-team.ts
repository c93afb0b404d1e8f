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
          AND EXISTS (SELECT FROM account a JOIN account_role r ON r.account_id = a.id JOIN policy_cell p ON p.role = r.role
                      WHERE a.id = ${accountId}::uuid AND a.status = 'active'
                        AND p.compartment = e.compartment AND p.action = 'u'
                        AND (p.scope = 'A'
                             OR (p.scope = 'P' AND EXISTS (SELECT FROM youth_file f WHERE f.id = e.youth_id AND f.present))
                             OR (p.scope = 'R' AND EXISTS (
                               SELECT FROM file_team t WHERE t.youth_id = e.youth_id AND t.account_id = a.id
                                 AND t.since <= now() AND (t.until IS NULL OR t.until > now())
                                 AND (p.role <> 'REF' OR t.function = 'referent')))))
        RETURNING e.id`,
  ])
  if (!rows?.length) {
    if (entry.version !== version) throw await whyNot(ctx, id, version)
    throw problem('rule-violated', {
      rule: 'writer-without-access',
      errors: [{ pointer: '#/accountId', code: 'writer-without-access' }],
    })
  }
  return getEntry(ctx, id, 'entry.writer-invited')
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
