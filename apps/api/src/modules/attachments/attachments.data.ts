import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const ITEM = part`
  a.id, a.youth_id, a.entry_id, a.compartment, a.series_id, a.number, a.name, a.type, a.bytes, a.confidential, a.status, a.scan,
  a.details, a.file_key, a.created_by AS adder_id, adder.display_name AS adder_name, a.created_at, a.version, k.epoch, k.wrapped,
  a.lowering_asked_by IS NOT NULL AS lowering_asked,
  coalesce(a.lowering_asked_by <> (SELECT app.account()), false) AS is_other,
  (e.status = 'draft' AND (SELECT app.account()) = ANY (e.writers)) AS writes,
  app.may_raise(a.compartment, a.youth_id) AS raises`
const FROM = part`
  FROM attachment a JOIN entry e ON e.id = a.entry_id JOIN youth_file f ON f.id = a.youth_id
    JOIN youth_key k ON k.youth_id = a.youth_id LEFT JOIN account adder ON adder.id = a.created_by`

/** The entry, and the files on it and on what it corrects, the last version of each series first; with their trace. */
export function readAttachments(entryId: string): Statement[] {
  return [
    sql`SELECT e.id, e.youth_id, e.compartment, e.status, e.version, e.author_id, e.writers, e.occurred_at, e.updated_at, e.aspect,
          k.epoch, k.wrapped, ${RELATION}
        FROM entry e JOIN youth_file f ON f.id = e.youth_id JOIN youth_key k ON k.youth_id = e.youth_id WHERE e.id = ${entryId}`,
    sql`WITH RECURSIVE chain AS (
          SELECT e.id, e.corrects_id FROM entry e WHERE e.id = ${entryId}
          UNION SELECT e.id, e.corrects_id FROM entry e JOIN chain c ON e.id = c.corrects_id
        )
        SELECT ${ITEM} ${FROM} WHERE a.entry_id IN (SELECT c.id FROM chain c) AND a.status = 'ready'
        ORDER BY a.created_at, a.id`,
    sql`SELECT app.trace('attachment.list', 'done', e.compartment, e.youth_id, NULL, ARRAY[e.id], NULL, NULL)
        FROM entry e JOIN youth_file f ON f.id = e.youth_id WHERE e.id = ${entryId}`,
  ]
}

export function readAttachment(id: string): Statement {
  return sql`SELECT ${ITEM} ${FROM} WHERE a.id = ${id} AND a.status <> 'removed'`
}

/** Notes that somebody opens, sees or takes a kept file, and that it was confidential; no row, no trace. */
export function traceAttachment(id: string, act: string): Statement {
  return sql`SELECT app.trace(${act}, 'done', a.compartment, a.youth_id, NULL, ARRAY[a.id],
               CASE WHEN a.confidential THEN 'confidential' END, NULL)
             FROM attachment a WHERE a.id = ${id} AND a.status = 'ready'`
}

/**
 * What announcing must know: how many files the entry and my day hold already, and the series that the new one goes on. What
 * I announced a quarter of an hour ago and never finished is forgotten on the way.
 */
export function readForAnnouncing(
  entryId: string,
  replacesId: string | undefined,
  dayStart: Date,
): Statement[] {
  return [
    sql`DELETE FROM attachment WHERE created_by = (SELECT app.account()) AND status IN ('received', 'checked')
          AND created_at < now() - interval '15 minutes'`,
    sql`SELECT count(*)::int AS files FROM attachment a WHERE a.entry_id = ${entryId} AND a.status <> 'removed'`,
    sql`SELECT count(*)::int AS files, coalesce(sum(a.bytes), 0)::int AS bytes
        FROM attachment a WHERE a.created_by = (SELECT app.account()) AND a.created_at >= ${dayStart}::timestamptz`,
    sql`WITH RECURSIVE chain AS (
          SELECT e.id, e.corrects_id FROM entry e WHERE e.id = ${entryId}
          UNION SELECT e.id, e.corrects_id FROM entry e JOIN chain c ON e.id = c.corrects_id
        )
        SELECT a.series_id, a.confidential FROM attachment a
        WHERE a.id = ${replacesId}::uuid AND a.status = 'ready' AND a.entry_id IN (SELECT c.id FROM chain c)`,
  ]
}

export type NewAttachment = {
  id: string
  centreId: string
  youthId: string
  entryId: string
  compartment: string
  seriesId: string
  name: Buffer
  type: string
  bytes: number
  confidential: boolean
  createdBy: string
}

export function insertAttachment(given: NewAttachment): Statement {
  return sql`INSERT INTO attachment (id, centre_id, youth_id, entry_id, compartment, series_id, name, type, bytes, confidential, created_by)
             VALUES (${given.id}, ${given.centreId}, ${given.youthId}, ${given.entryId}, ${given.compartment}, ${given.seriesId},
                     ${given.name}, ${given.type}, ${given.bytes}, ${given.confidential}, ${given.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export function insertChunk(centreId: string, id: string, of: number, n: number, box: Buffer): Statement {
  return sql`INSERT INTO attachment_chunk (attachment_id, centre_id, part, n, bytes)
             VALUES (${id}, ${centreId}, ${of}, ${n}, ${box})`
}

export function readChunks(id: string, of: number, from: number, count: number): Statement {
  return sql`SELECT c.n, c.bytes FROM attachment_chunk c
             WHERE c.attachment_id = ${id} AND c.part = ${of} AND c.n >= ${from} AND c.n < ${from + count} ORDER BY c.n`
}

/** Whether the entry holds the same bytes already. */
export function readLike(id: string, likeness: Buffer): Statement {
  return sql`SELECT o.id FROM attachment a JOIN attachment o ON o.entry_id = a.entry_id
             WHERE a.id = ${id} AND o.likeness = ${likeness} AND o.status = 'ready'`
}

export function deleteChunks(id: string): Statement {
  return sql`DELETE FROM attachment_chunk WHERE attachment_id = ${id}`
}

/** From here on what is written is what is kept. */
export function markChecked(id: string): Statement {
  return sql`UPDATE attachment SET status = 'checked', updated_at = now() WHERE id = ${id} AND status = 'received' RETURNING id`
}

export type Kept = {
  id: string
  seriesId: string
  bytes: number
  scan: string
  details: Buffer
  fileKey: Buffer
  likeness: Buffer
}

/** The last word: the file is served from now on, as the next version of its series. */
export function keepAttachment(kept: Kept): Statement {
  return sql`UPDATE attachment SET status = 'ready', bytes = ${kept.bytes}, scan = ${kept.scan}, details = ${kept.details},
               file_key = ${kept.fileKey}, likeness = ${kept.likeness}, updated_at = now(), version = version + 1,
               number = (SELECT coalesce(max(o.number), 0) + 1 FROM attachment o
                         WHERE o.series_id = ${kept.seriesId} AND o.status IN ('ready', 'removed'))
             WHERE id = ${kept.id} AND status = 'checked' RETURNING id`
}

/** Takes away an announced file with its pieces, and says why in the traces. */
export function forgetAttachment(id: string, code: string): Statement[] {
  return [
    sql`SELECT app.trace('attachment.refused', 'refused', a.compartment, a.youth_id, NULL, ARRAY[a.id], ${code}, NULL)
        FROM attachment a WHERE a.id = ${id} AND a.status IN ('received', 'checked')`,
    sql`DELETE FROM attachment WHERE id = ${id} AND status IN ('received', 'checked')`,
  ]
}

export function raiseAttachment(id: string, version: number): Statement {
  return sql`UPDATE attachment SET confidential = true, updated_at = now(), version = version + 1
             WHERE id = ${id} AND version = ${version} AND status = 'ready' RETURNING id`
}

/** Notes who asks for the way back; nothing when somebody did already. */
export function askLowering(id: string, version: number): Statement[] {
  return [
    sql`UPDATE attachment SET lowering_asked_by = app.account(), lowering_asked_at = now(), updated_at = now(), version = version + 1
        WHERE id = ${id} AND version = ${version} AND status = 'ready' AND confidential AND lowering_asked_by IS NULL
          AND app.may_raise(compartment, youth_id) RETURNING id`,
    traceChanged(id, 'attachment.lowering-asked'),
  ]
}

/** The second person's word: ordinary again. */
export function lowerAttachment(id: string, version: number): Statement[] {
  return [
    sql`UPDATE attachment SET confidential = false, lowering_asked_by = NULL, lowering_asked_at = NULL, updated_at = now(),
          version = version + 1
        WHERE id = ${id} AND version = ${version} AND status = 'ready' AND lowering_asked_by <> (SELECT app.account())
          AND (SELECT app.roles())::text[] && ARRAY['COO', 'DIR'] RETURNING id`,
    traceChanged(id, 'attachment.lowered'),
  ]
}

function traceChanged(id: string, act: string): Statement {
  return sql`SELECT app.trace(${act}, 'done', a.compartment, a.youth_id, NULL, ARRAY[a.id], NULL, NULL)
             FROM attachment a WHERE a.id = ${id} AND a.updated_at = now()`
}

/** Takes a file away from a draft: its key goes first, so that nothing opens its pieces, and then they. */
export function removeAttachment(id: string): Statement[] {
  return [
    sql`UPDATE attachment SET status = 'removed', file_key = NULL, updated_at = now(), version = version + 1
        WHERE id = ${id} AND status = 'ready' RETURNING id`,
    deleteChunks(id),
  ]
}
