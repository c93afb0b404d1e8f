import { all, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const COLUMNS = part`
  e.id, e.youth_id, e.kind, e.kind_version, e.compartment, e.aspect, e.axes, e.status, e.occurred_at, e.signed_at,
  e.validated_at, e.taken_over_on, e.corrects_id, e.corrected_by_id, e.summary, e.sealed_version, e.author_id, e.writers, e.updated_at,
  author.display_name AS author_name,
  (SELECT count(DISTINCT at.series_id)::int FROM attachment at WHERE at.entry_id = e.id AND at.status = 'ready') AS attachments`
/** One line of a list of entries, with the youth's wrapped key; from `entry e`, `youth_key k`, `account author`. */
export const ENTRY_ITEM = part`${COLUMNS}, k.epoch, k.wrapped`

// The trace of reading what is sealed even from hierarchy waits for the disk; that of an ordinary read does not.
export const WAIT_FOR_DISK = part`
  CASE WHEN e.compartment IN ('SEALED', 'PSY', 'PRIV') THEN set_config('synchronous_commit', 'on', true) END`

/** One entry with everything that its page shows, under the reader's rights, and the trace of the reading. */
export function readEntry(id: string): Statement[] {
  return [
    sql`SELECT ${ENTRY_ITEM}, e.version, e.created_at, e.payload, e.signed_by AS signer_id, signer.display_name AS signer_name,
          e.validated_by AS validator_id, validator.display_name AS validator_name, d.two_people,
          f.alias, ${RELATION},
          (SELECT json_agg(json_build_object('id', w.id, 'name', encode(a.display_name, 'base64')) ORDER BY w.n)
             FROM unnest(e.writers) WITH ORDINALITY AS w(id, n) LEFT JOIN account a ON a.id = w.id) AS writer_people
        FROM entry e JOIN youth_file f ON f.id = e.youth_id JOIN youth_key k ON k.youth_id = e.youth_id
          LEFT JOIN account author ON author.id = e.author_id LEFT JOIN account signer ON signer.id = e.signed_by
          LEFT JOIN account validator ON validator.id = e.validated_by
          LEFT JOIN kind_definition d ON d.id = e.kind AND d.version = e.kind_version
        WHERE e.id = ${id}`,
    sql`SELECT l.id, l.relation, CASE WHEN l.from_id = ${id} THEN 'from' ELSE 'to' END AS direction, o.id AS entry_id, o.kind,
          o.occurred_at
        FROM entry_link l JOIN entry o ON o.id = CASE WHEN l.from_id = ${id} THEN l.to_id ELSE l.from_id END
        WHERE l.from_id = ${id} OR l.to_id = ${id} ORDER BY o.occurred_at, l.id`,
    presenceOf(id),
    sql`SELECT app.trace('entry.read', 'done', e.compartment, e.youth_id, NULL, ARRAY[e.id], NULL, NULL),
          ${WAIT_FOR_DISK} FROM entry e JOIN youth_file f ON f.id = e.youth_id WHERE e.id = ${id}`,
  ]
}

/** Who has the draft open: seen within half a minute. */
export function presenceOf(id: string): Statement {
  return sql`SELECT p.account_id AS person_id, a.display_name AS person_name, p.session_id = (SELECT app.session()) AS self, p.seen_at
             FROM entry_presence p LEFT JOIN account a ON a.id = p.account_id
             WHERE p.entry_id = ${id} AND p.seen_at > now() - interval '30 seconds' ORDER BY p.seen_at`
}

/** What an autosave must know before it seals: the form, the state and the youth's wrapped key. */
export function readForSave(id: string): Statement {
  return sql`SELECT e.id, e.youth_id, e.kind, e.kind_version, e.compartment, e.status, e.version, k.epoch, k.wrapped
             FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id WHERE e.id = ${id}`
}

export type SealedChange = {
  id: string
  version: number
  payload: Buffer
  summary: Buffer
  occurredAt: string | undefined
  axes: readonly string[] | undefined
}

/** Writes a draft's answers when it is still at this version; answers one row when it was. */
export function writeAnswers(change: SealedChange): Statement {
  return sql`UPDATE entry SET payload = ${change.payload}, summary = ${change.summary}, version = version + 1,
               sealed_version = version + 1, updated_at = now(),
               occurred_at = coalesce(${change.occurredAt}::timestamptz, occurred_at),
               axes = coalesce(${change.axes}::text[], axes)
             WHERE id = ${change.id} AND version = ${change.version} AND status = 'draft'
             RETURNING version, updated_at`
}

export type NewEntry = {
  id: string
  centreId: string
  youthId: string
  kind: string
  kindVersion: number
  compartment: string
  aspect: string | undefined
  axes: readonly string[]
  occurredAt: string
  authorId: string
  payload: Buffer
  summary: Buffer
  correctsId: string | undefined
  continuesId: string | undefined
}

/** A new draft; a second one of the same id (the same Idempotency-Key after a crash) changes nothing. */
export function insertEntry(entry: NewEntry): Statement[] {
  const draft = sql`
    INSERT INTO entry (id, centre_id, youth_id, kind, kind_version, compartment, aspect, axes, occurred_at, writers, author_id,
                       payload, summary, corrects_id)
    VALUES (${entry.id}, ${entry.centreId}, ${entry.youthId}, ${entry.kind}, ${entry.kindVersion}, ${entry.compartment},
            ${entry.aspect}, ${entry.axes}, ${entry.occurredAt}, ${[entry.authorId]}, ${entry.authorId}, ${entry.payload},
            ${entry.summary}, ${entry.correctsId})
    ON CONFLICT (id) DO NOTHING`
  if (entry.correctsId) return [draft, copyLinks(entry)]
  if (!entry.continuesId) return [draft]
  const link = sql`
    INSERT INTO entry_link (centre_id, youth_id, from_id, to_id, relation, created_by)
    VALUES (${entry.centreId}, ${entry.youthId}, ${entry.id}, ${entry.continuesId}, 'continues', ${entry.authorId})
    ON CONFLICT DO NOTHING`
  return [draft, link]
}

/** What the corrected entry hung together with, its correction does too. */
function copyLinks({ id, authorId, correctsId }: NewEntry): Statement {
  return sql`
    INSERT INTO entry_link (centre_id, youth_id, from_id, to_id, relation, created_by)
    SELECT l.centre_id, l.youth_id, ${id}, l.to_id, l.relation, ${authorId}
    FROM entry_link l WHERE l.from_id = ${correctsId}::uuid ON CONFLICT DO NOTHING`
}

/** What starting an entry must know of the file, and of the entry it corrects. */
export function readForStart(
  youthId: string,
  kind: string,
  correctsId: string | undefined,
  newId: string,
): Statement[] {
  return [
    sql`SELECT f.id, f.phase, f.left_on, k.epoch, k.wrapped, ${RELATION},
          EXISTS (SELECT FROM entry e WHERE e.youth_id = f.id AND e.kind = ${kind} AND e.status = 'signed') AS kind_signed
        FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ${youthId}`,
    sql`SELECT ${ENTRY_ITEM}, e.payload FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id
          LEFT JOIN account author ON author.id = e.author_id
        WHERE e.id = ${correctsId}::uuid AND e.youth_id = ${youthId}`,
    sql`SELECT e.id FROM entry e WHERE e.id = ${newId}`,
    // A correction begins with a copy: its author has read the original.
    sql`SELECT app.trace('entry.read', 'done', e.compartment, e.youth_id, NULL, ARRAY[e.id], NULL, NULL)
        FROM entry e WHERE e.id = ${correctsId}::uuid AND e.youth_id = ${youthId}`,
  ]
}

export type TimelineFilter = {
  youthId: string
  axis: string | undefined
  kinds: readonly string[] | undefined
  compartment: string | undefined
  authorId: string | undefined
  status: string | undefined
  from: string | undefined
  to: string | undefined
  timeZone: string
  after: readonly [string, string] | null
  limit: number
}

/**
 * The file's wrapped key with the trace of the reading, no row when there is no such file; and a page of its acts, newest
 * first. Days are days of the centre's time zone.
 */
export function readTimeline(filter: TimelineFilter): Statement[] {
  const { youthId, axis, kinds, compartment, authorId, status, from, to, timeZone, after, limit } = filter
  const where = all(
    part`e.youth_id = ${youthId}`,
    part`e.status <> 'discarded'`,
    axis ? part`${axis} = ANY (e.axes)` : undefined,
    kinds ? part`e.kind = ANY (${kinds}::text[])` : undefined,
    compartment ? part`e.compartment = ${compartment}` : undefined,
    authorId ? part`e.author_id = ${authorId}::uuid` : undefined,
    status === 'draft' ? part`e.status = 'draft'` : undefined,
    status === 'signed' ? part`e.status IN ('signed', 'corrected')` : undefined,
    from ? part`e.occurred_at >= (${from}::date::timestamp AT TIME ZONE ${timeZone})` : undefined,
    to ? part`e.occurred_at < ((${to}::date + 1)::timestamp AT TIME ZONE ${timeZone})` : undefined,
    after ? part`(e.occurred_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
  )
  return [
    sql`SELECT k.epoch, k.wrapped, app.trace('timeline.read', 'done', NULL, k.youth_id, NULL, NULL, NULL, NULL)
        FROM youth_key k WHERE k.youth_id = ${youthId}`,
    sql`SELECT ${COLUMNS}, e.occurred_at::text AS at_key, ${WAIT_FOR_DISK} AS waits
        FROM entry e LEFT JOIN account author ON author.id = e.author_id
        WHERE ${where} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${limit + 1}`,
  ]
}

/** The file's existence with the trace of the reading; and its signed acts by month (of the centre's time zone) and axis. */
export function readMonths(youthId: string, timeZone: string): Statement[] {
  return [
    sql`SELECT app.trace('timeline.read', 'done', NULL, k.youth_id, NULL, NULL, NULL, NULL)
        FROM youth_key k WHERE k.youth_id = ${youthId}`,
    sql`SELECT to_char(e.occurred_at AT TIME ZONE ${timeZone}, 'YYYY-MM') AS month, x.axis, count(*)::int AS acts
        FROM entry e CROSS JOIN LATERAL unnest(e.axes) AS x(axis)
        WHERE e.youth_id = ${youthId} AND e.status = 'signed' GROUP BY 1, 2 ORDER BY 1, 2`,
  ]
}

/** Drafts that I write on, over all files, the last touched first, and the trace of whose they are. */
export function readMyDrafts(limit: number): Statement {
  return sql`
    WITH page AS MATERIALIZED (
      SELECT ${ENTRY_ITEM}, f.alias FROM entry e JOIN youth_file f ON f.id = e.youth_id
        JOIN youth_key k ON k.youth_id = e.youth_id LEFT JOIN account author ON author.id = e.author_id
      WHERE e.status = 'draft' AND (SELECT app.account()) = ANY (e.writers) ORDER BY e.updated_at DESC, e.id LIMIT ${limit}
    ), seen AS MATERIALIZED (
      SELECT app.trace('draft.list', 'done', NULL, NULL, array_agg(DISTINCT p.youth_id), array_agg(p.id), NULL, count(*)::int),
        CASE WHEN bool_or(p.compartment IN ('SEALED', 'PSY', 'PRIV')) THEN set_config('synchronous_commit', 'on', true) END
      FROM page p
    )
    SELECT page.* FROM seen JOIN page ON true ORDER BY page.updated_at DESC, page.id`
}
