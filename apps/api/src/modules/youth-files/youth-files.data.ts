import type { SearchYouthFiles } from '@havre/contracts/youth-files.ts'
import { all, type Part, part, type Statement, sql } from '../../db/sql.ts'
import { FORESEEN } from '../tasks/tasks.data.ts'
import { aliasKey } from './alias.ts'
import { isInHouse } from './in-house.ts'
import { NEARNESS } from './relation.ts'

const TASKS_SHOWN = 50
const LIVE = part`t.since <= now() AND (t.until IS NULL OR t.until > now())`
const ITEM = part`
  f.id, f.alias, f.alias_key, f.phase, f.present, f.birth_on, f.languages, f.arrived_on, f.next_due_on, f.last_entry_at,
  f.last_entry_at::text AS last_key,
  (SELECT d.last_seen_at FROM disappearance d
    WHERE d.youth_id = f.id AND d.returned_at IS NULL AND d.closed_at IS NULL) AS missing_since`
const REFERENTS = part`
  (SELECT json_agg(json_build_object('id', t.account_id, 'name', encode(a.display_name, 'base64')) ORDER BY t.function DESC, t.since)
     FROM file_team t LEFT JOIN account a ON a.id = t.account_id
    WHERE t.youth_id = f.id AND t.function IN ('referent', 'co_referent') AND ${LIVE}) AS referents`

/** Where each order begins again after a cursor, and its index. */
const ORDERS = {
  alias: {
    by: part`f.alias_key, f.id`,
    after: (key: string, id: string) => part`(f.alias_key, f.id) > (${key}, ${id}::uuid)`,
    only: undefined,
  },
  nextDue: {
    by: part`f.next_due_on, f.id`,
    after: (key: string, id: string) => part`(f.next_due_on, f.id) > (${key}::date, ${id}::uuid)`,
    only: part`f.next_due_on IS NOT NULL`,
  },
  lastEntry: {
    by: part`f.last_entry_at DESC, f.id DESC`,
    after: (key: string, id: string) => part`(f.last_entry_at, f.id) < (${key}::timestamptz, ${id}::uuid)`,
    only: part`f.last_entry_at IS NOT NULL`,
  },
}

/**
 * A page of files, and the trace with every id served. `birthFrom` and `birthTo` bound the retained birth date (both
 * included). Files without the date that an order needs are left out of that order.
 */
export function searchFiles(
  search: SearchYouthFiles,
  births: { from: string | undefined; to: string | undefined },
  after: readonly [string, string] | null,
): Statement {
  const order = ORDERS[search.sort]
  const begins = search.alias === undefined ? undefined : aliasKey(search.alias)
  const where = all(
    part`f.centre_id = (SELECT app.centre())`,
    order.only,
    begins ? part`f.alias_key >= ${begins} AND f.alias_key < ${`${begins}\u{10FFFF}`}` : undefined,
    search.present === undefined ? undefined : part`f.present = ${search.present}`,
    search.phases ? part`f.phase = ANY (${search.phases}::text[])` : undefined,
    search.language ? part`${search.language} = ANY (f.languages)` : undefined,
    births.from ? part`f.birth_on >= ${births.from}::date` : undefined,
    births.to ? part`f.birth_on <= ${births.to}::date` : undefined,
    search.mine ? named(part`(SELECT app.account())`, false) : undefined,
    search.referentId ? named(part`${search.referentId}::uuid`, true) : undefined,
    after ? order.after(...after) : undefined,
  )
  // The page comes first, with its order and limit, so that referents and trace are asked for what is shown only.
  return sql`
    WITH page AS MATERIALIZED (
      SELECT f.* FROM youth_file f WHERE ${where} ORDER BY ${order.by} LIMIT ${search.limit + 1}
    ), seen AS MATERIALIZED (
      SELECT app.trace('youth-file.list', 'done', 'OPS', NULL, array_agg(p.id), NULL, NULL, count(*)::int)
      FROM (SELECT id FROM page f ORDER BY ${order.by} LIMIT ${search.limit}) p
    )
    SELECT ${ITEM}, ${REFERENTS} FROM seen JOIN page f ON true ORDER BY ${order.by}`
}

/** These files as a list shows them, in the order of their aliases; whoever asks has traced them already. */
export function readFileItems(ids: readonly string[]): Statement {
  return sql`SELECT ${ITEM}, ${REFERENTS} FROM youth_file f WHERE f.id = ANY (${ids}::uuid[]) ORDER BY f.alias_key, f.id`
}

/** Files where this person is named now; the ids come first, so that the index is used on both sides. */
function named(person: ReturnType<typeof part>, asReferent: boolean) {
  const functions = asReferent ? part`AND t.function = 'referent'` : part``
  return part`f.id = ANY (ARRAY(SELECT t.youth_id FROM file_team t WHERE t.account_id = ${person} AND ${LIVE} ${functions}))`
}

// A draft may be dated ahead until it is signed; it does not make an axis look alive.
const HAPPENED = part`e.status = 'signed' OR e.occurred_at <= now()`

/**
 * Everything that the file's page shows at a glance, in one round trip: the file with its key and the trace of opening it,
 * its team, the axes with (axis NULL) the operational card, the open tasks. Only the first row carries what all share.
 */
export function readFile(id: string): Statement[] {
  return [
    sql`SELECT ${ITEM}, f.gender, f.left_on, f.version, k.epoch, k.wrapped, ${NEARNESS},
          l.act_by, l.rule, l.rule_version, app.trace('youth-file.read', 'done', 'OPS', f.id, NULL, NULL, NULL, NULL)
        FROM youth_file f JOIN youth_key k ON k.youth_id = f.id
          -- The date column of the file is told to everybody who sees it; a date of the law is its readers' alone.
          LEFT JOIN LATERAL (SELECT d.act_by, d.rule, d.rule_version FROM legal_deadline d
                             WHERE d.youth_id = f.id AND d.status = 'open' AND d.nature <> 'from'
                             ORDER BY d.act_by, d.id LIMIT 1) AS l ON true
        WHERE f.id = ${id}`,
    sql`SELECT t.id, t.account_id AS person_id, a.display_name AS person_name, t.function
        FROM file_team t LEFT JOIN account a ON a.id = t.account_id
        WHERE t.youth_id = ${id} AND ${LIVE} ORDER BY t.function, t.since`,
    sql`WITH acts AS MATERIALIZED (
          SELECT e.id, e.kind, e.compartment, e.status, e.axes, e.occurred_at, e.signed_at, e.sealed_version,
            CASE WHEN e.kind = 'operational-card' AND e.status = 'signed' THEN e.payload END AS payload
          FROM entry e WHERE e.youth_id = ${id} AND e.status <> 'discarded')
        SELECT x.axis, count(*) FILTER (WHERE e.status = 'signed')::int AS entries,
          count(*) FILTER (WHERE e.status = 'draft')::int AS drafts, max(e.occurred_at) FILTER (WHERE ${HAPPENED}) AS last_at,
          (array_agg(e.kind ORDER BY e.occurred_at DESC) FILTER (WHERE ${HAPPENED}))[1] AS last_kind,
          NULL::uuid AS id, NULL AS compartment, NULL::timestamptz AS signed_at, NULL::int AS sealed_version, NULL::bytea AS payload
        FROM acts e CROSS JOIN LATERAL unnest(e.axes) AS x(axis) GROUP BY x.axis
        UNION ALL
        (SELECT NULL, 0, 0, NULL, NULL, e.id, e.compartment, e.signed_at, e.sealed_version, e.payload
         FROM acts e WHERE e.payload IS NOT NULL ORDER BY e.occurred_at DESC LIMIT 1)`,
    sql`SELECT t.id, t.youth_id, e.id AS entry_id, t.title, ${FORESEEN}, t.urgency, t.due_on, t.for_role,
          t.for_account AS for_id, a.display_name AS for_name, t.status, t.version, t.override_id IS NULL AS by_hand
        FROM task t LEFT JOIN entry e ON e.id = t.entry_id LEFT JOIN account a ON a.id = t.for_account
          LEFT JOIN kind_definition d ON d.id = t.kind AND d.version = t.kind_version
        WHERE t.youth_id = ${id} AND t.status = 'open' ORDER BY t.due_on, t.id LIMIT ${TASKS_SHOWN}`,
    // Forms of the centre's own that may be started; what it adds to a shipped one is started under that one's name.
    sql`SELECT DISTINCT id, compartment FROM kind_definition
        WHERE centre_id IS NOT NULL AND base IS NULL AND retired_at IS NULL ORDER BY id`,
  ]
}

export type NewFile = {
  id: string
  centreId: string
  alias: string
  phase: string
  arrivedOn: string | null | undefined
  leftOn: string | null | undefined
  gender: string | undefined
  languages: readonly string[] | undefined
  overCapacity: boolean | undefined
  epoch: number
  wrapped: Buffer
}

export function insertFile(file: NewFile): Statement[] {
  return [
    sql`INSERT INTO youth_file (id, centre_id, alias, alias_key, phase, arrived_on, left_on, gender, languages)
        SELECT ${file.id}, ${file.centreId}, ${file.alias}, ${aliasKey(file.alias)}, ${file.phase}, ${file.arrivedOn}::date,
               ${file.leftOn}::date, ${file.gender}, ${file.languages ?? []}::text[]
        WHERE ${hasPlace(file.phase, file.overCapacity, part`FALSE`)}
        ON CONFLICT (id) DO NOTHING`,
    sql`INSERT INTO youth_key (youth_id, centre_id, epoch, wrapped)
        SELECT f.id, ${file.centreId}, ${file.epoch}, ${file.wrapped} FROM youth_file f WHERE f.id = ${file.id}
        ON CONFLICT (youth_id) DO NOTHING`,
  ]
}

export type FileChange = {
  phase?: string | undefined
  arrivedOn?: string | null | undefined
  leftOn?: string | null | undefined
  gender?: string | undefined
  languages?: readonly string[] | undefined
  overCapacity?: boolean | undefined
}

/** Changes what is given when the file is still at this version; answers one row when it was. */
export function updateFile(id: string, version: number, change: FileChange): Statement {
  return sql`UPDATE youth_file SET version = version + 1, updated_at = now(),
               phase = coalesce(${change.phase}, phase), gender = coalesce(${change.gender}, gender),
               languages = coalesce(${change.languages}::text[], languages),
               arrived_on = CASE WHEN ${change.arrivedOn !== undefined} THEN ${change.arrivedOn}::date ELSE arrived_on END,
               left_on = CASE WHEN ${change.leftOn !== undefined} THEN ${change.leftOn}::date ELSE left_on END
             WHERE id = ${id} AND version = ${version} AND ${hasPlace(change.phase, change.overCapacity, part`present`)}
             RETURNING id`
}

/** One admission at a time: the last place is given once. */
export const QUEUE_FOR_PLACE = sql`SELECT pg_advisory_xact_lock(hashtext('havre/place'), hashtext(app.centre()::text))`

/** True unless this phase would bring somebody into a full house. */
function hasPlace(phase: string | undefined, overCapacity: boolean | undefined, already: Part): Part {
  if (phase === undefined || overCapacity === true || !isInHouse(phase)) return part`TRUE`
  return part`(${already} OR (SELECT p.taken < p.total FROM app.places() p))`
}

/** Who opened or changed a file, newest first. */
export function readTraces(id: string, after: readonly [string, string] | null, limit: number): Statement[] {
  const before = after ? part`r.id < ${after[0]}::bigint` : part`TRUE`
  return [
    sql`SELECT r.id, r.at, r.account_id AS person_id, a.display_name AS person_name, r.roles, r.action, r.outcome, r.compartment
        FROM trace r LEFT JOIN account a ON a.id = r.account_id
        WHERE r.youth_id = ${id} AND ${before} ORDER BY r.id DESC LIMIT ${limit + 1}`,
    sql`SELECT app.trace('trace.read', 'done', 'TRACE', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${id}`,
  ]
}

export function insertMember(
  id: string,
  centreId: string,
  youthId: string,
  accountId: string,
  role: string,
): Statement {
  return sql`WITH kept_away AS (SELECT app.is_locked_out(${youthId}::uuid, ${accountId}::uuid) AS so),
             named AS (INSERT INTO file_team (id, centre_id, youth_id, account_id, function)
               SELECT ${id}, ${centreId}, ${youthId}, ${accountId}, ${role} FROM kept_away WHERE NOT so
               ON CONFLICT DO NOTHING)
             SELECT so FROM kept_away`
}

export function endMember(youthId: string, memberId: string): Statement {
  return sql`UPDATE file_team SET until = greatest(now(), since + interval '1 microsecond')
             WHERE id = ${memberId} AND youth_id = ${youthId} AND until IS NULL RETURNING id`
}
