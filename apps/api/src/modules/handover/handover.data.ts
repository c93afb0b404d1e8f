import { type Part, part, type Statement, sql } from '../../db/sql.ts'
import { ENTRY_ITEM } from '../entries/entries.data.ts'
import { OUTING_FROM, OUTING_ITEM } from '../outings/outings.data.ts'
import { ROLL_CALL_FROM, ROLL_CALL_ITEM } from '../roll-calls/roll-calls.data.ts'
import { FORESEEN } from '../tasks/tasks.data.ts'

export type Period = 'unread' | 'day' | 'threeDays' | 'week'

const ENTRIES_SHOWN = 200
const OTHERS_SHOWN = 100
/** Enough to say "many" on the first screen. */
const COUNTED = 100

const ME = part`(SELECT app.account())`
/** Up to when I have read everything: marked by me, else the end of my last rostered shift, else yesterday at this hour. */
const READ_UNTIL = part`
  (SELECT coalesce(
     (SELECT h.read_until FROM handover_read h WHERE h.account_id = ${ME}),
     (SELECT max(s.ends_at) FROM roster_shift s WHERE s.account_id = ${ME} AND s.ends_at < now()),
     now() - interval '24 hours'))`
// Who was away for longer reads the files, not a list of everything.
const LONGEST = part`now() - interval '14 days'`
const SINCE: Record<Period, Part> = {
  unread: part`(SELECT greatest(${READ_UNTIL}, ${LONGEST}))`,
  day: part`(SELECT now() - interval '24 hours')`,
  threeDays: part`(SELECT now() - interval '72 hours')`,
  week: part`(SELECT now() - interval '7 days')`,
}

/** Read by me since it last moved, or moved by myself. */
function isRead(id: Part, moved: Part, by: Part): Part {
  return part`(coalesce(${by} = ${ME}, false) OR ${moved} <= ${READ_UNTIL} OR EXISTS (
    SELECT FROM log_read r WHERE r.account_id = ${ME} AND r.item_id = ${id} AND r.read_at >= ${moved}))`
}

/** What can stand in a handover: where it is kept, which rows count, when one moved and who moved it. */
const SOURCES = {
  entry: {
    from: part`entry e`,
    where: part`e.centre_id = (SELECT app.centre()) AND e.status = 'signed' AND e.taken_over_on IS NULL`,
    moved: part`e.signed_at`,
    read: isRead(part`e.id`, part`e.signed_at`, part`e.author_id`),
  },
  outing: {
    from: part`outing o`,
    where: part`o.centre_id = (SELECT app.centre())`,
    moved: part`o.updated_at`,
    read: isRead(part`o.id`, part`o.updated_at`, part`o.changed_by`),
  },
  task: {
    from: part`task t`,
    where: part`t.centre_id = (SELECT app.centre()) AND t.status = 'done'`,
    moved: part`t.done_at`,
    read: isRead(part`t.id`, part`t.done_at`, part`t.done_by`),
  },
  missing: {
    from: part`disappearance d`,
    where: part`d.centre_id = (SELECT app.centre())`,
    moved: part`d.updated_at`,
    read: isRead(part`d.id`, part`d.updated_at`, part`NULL::uuid`),
  },
  rollCall: {
    from: part`roll_call c`,
    where: part`c.centre_id = (SELECT app.centre())`,
    moved: part`c.closed_at`,
    read: isRead(part`c.id`, part`c.closed_at`, part`c.closed_by`),
  },
}

/** What a shift needs on paper: nothing of what is told in confidence, to the law, or about who a youth really is. */
const ON_PAPER = ['OPS', 'LOG', 'INTAKE', 'SAFETY', 'EDUC', 'MED', 'INTEG', 'AUTON']

/**
 * Everything that happened in the period, as far as the reader's rights reach: the moments, signed entries (one more than
 * is shown), outings, tasks done, roll calls, missing youths; each with its traces. For paper, only what a shift needs there.
 */
export function readHandover(period: Period, printed: boolean): Statement[] {
  const act = printed ? 'handover.printed' : 'handover.read'
  const since = SINCE[period]
  const { entry, outing, task, missing, rollCall } = SOURCES
  return [
    // A second back: what is being signed right now must not slip under a mark that says "everything up to here".
    sql`SELECT ${since} AS since, now() - interval '1 second' AS as_of`,
    sql`WITH page AS MATERIALIZED (
          SELECT ${ENTRY_ITEM}, f.alias, ${entry.read} AS is_read
          FROM entry e JOIN youth_file f ON f.id = e.youth_id JOIN youth_key k ON k.youth_id = e.youth_id
            LEFT JOIN account author ON author.id = e.author_id
          WHERE ${entry.where} AND e.signed_at > ${since} AND (NOT ${printed} OR e.compartment = ANY (${ON_PAPER}::text[]))
          ORDER BY e.signed_at DESC, e.id LIMIT ${ENTRIES_SHOWN + 1}
        ), seen AS MATERIALIZED (
          SELECT app.trace(${act}, 'done', NULL, NULL, array_agg(DISTINCT p.youth_id), array_agg(p.id), NULL, count(*)::int),
            CASE WHEN bool_or(p.compartment IN ('SEALED', 'PSY', 'PRIV')) THEN set_config('synchronous_commit', 'on', true) END
          FROM page p
        )
        SELECT page.* FROM seen JOIN page ON true ORDER BY page.signed_at DESC, page.id`,
    sql`WITH page AS MATERIALIZED (
          SELECT ${OUTING_ITEM}, ${outing.read} AS is_read ${OUTING_FROM}
          WHERE ${outing.where} AND o.updated_at > ${since} ORDER BY o.updated_at DESC, o.id LIMIT ${OTHERS_SHOWN}
        ), seen AS MATERIALIZED (
          SELECT app.trace('outing.list', 'done', 'LOG', NULL, array_agg(DISTINCT p.youth_id), NULL, NULL, count(*)::int)
          FROM page p HAVING count(*) > 0
        )
        SELECT page.* FROM seen JOIN page ON true ORDER BY page.updated_at DESC, page.id`,
    sql`WITH page AS MATERIALIZED (
          SELECT t.id, t.youth_id, f.alias, t.title, ${FORESEEN}, t.done_at, t.done_by AS doer_id, doer.display_name AS doer_name, k.epoch,
            k.wrapped, ${task.read} AS is_read
          FROM task t JOIN youth_file f ON f.id = t.youth_id JOIN youth_key k ON k.youth_id = t.youth_id
            LEFT JOIN account doer ON doer.id = t.done_by
            LEFT JOIN kind_definition d ON d.id = t.kind AND d.version = t.kind_version
          WHERE ${task.where} AND t.done_at > ${since} ORDER BY t.done_at DESC, t.id LIMIT ${OTHERS_SHOWN}
        ), seen AS MATERIALIZED (
          SELECT app.trace('task.list', 'done', 'TASK', NULL, array_agg(DISTINCT p.youth_id), NULL, NULL, count(*)::int)
          FROM page p HAVING count(*) > 0
        )
        SELECT page.* FROM seen JOIN page ON true ORDER BY page.done_at DESC, page.id`,
    sql`SELECT ${ROLL_CALL_ITEM}, ${rollCall.read} AS is_read ${ROLL_CALL_FROM}
        WHERE ${rollCall.where} AND c.closed_at > ${since} ORDER BY c.closed_at DESC, c.id LIMIT ${OTHERS_SHOWN}`,
    sql`WITH page AS MATERIALIZED (
          SELECT d.id, d.youth_id, f.alias, d.status, d.last_seen_at, d.returned_at, d.updated_at, ${missing.read} AS is_read
          FROM disappearance d JOIN youth_file f ON f.id = d.youth_id
          WHERE ${missing.where} AND d.updated_at > ${since} ORDER BY d.updated_at DESC, d.id LIMIT ${OTHERS_SHOWN}
        ), seen AS MATERIALIZED (
          SELECT app.trace('missing.list', 'done', 'SAFETY', NULL, array_agg(p.youth_id), array_agg(p.id), NULL, count(*)::int)
          FROM page p HAVING count(*) > 0
        )
        SELECT page.* FROM seen JOIN page ON true ORDER BY page.updated_at DESC, page.id`,
  ]
}

export const ENTRIES_LIMIT = ENTRIES_SHOWN

/** How much is unread, without the notes; never more than a hundred of a kind, and nothing for who comes from outside. */
export function countUnread(): Statement {
  const since = SINCE.unread
  const count = ({ from, where, moved, read }: (typeof SOURCES)[keyof typeof SOURCES]) => part`
    (SELECT count(*) FROM (SELECT FROM ${from} WHERE ${where} AND ${moved} > ${since} AND NOT ${read} LIMIT ${COUNTED}) x)`
  const { entry, outing, task, missing, rollCall } = SOURCES
  return sql`
    SELECT CASE WHEN 'LOG' = ANY ((SELECT app.in_house('r'))::text[])
      THEN (${count(entry)} + ${count(outing)} + ${count(task)} + ${count(missing)} + ${count(rollCall)})::int ELSE 0 END AS unread`
}

/** Marks what the reader can see as read, as it stood at that moment. */
export function insertMarks(ids: readonly string[], asOf: string): Statement[] {
  return [
    sql`INSERT INTO log_read (account_id, item_id, centre_id, read_at)
        SELECT ${ME}, i.id, (SELECT app.centre()), least(${asOf}::timestamptz, now())
        FROM (SELECT e.id FROM entry e WHERE e.id = ANY (${ids}::uuid[])
              UNION SELECT o.id FROM outing o WHERE o.id = ANY (${ids}::uuid[])
              UNION SELECT t.id FROM task t WHERE t.id = ANY (${ids}::uuid[])
              UNION SELECT d.id FROM disappearance d WHERE d.id = ANY (${ids}::uuid[])
              UNION SELECT c.id FROM roll_call c WHERE c.id = ANY (${ids}::uuid[])
              UNION SELECT n.id FROM house_note n WHERE n.id = ANY (${ids}::uuid[])) i
        ON CONFLICT (account_id, item_id) DO UPDATE SET read_at = greatest(log_read.read_at, EXCLUDED.read_at)`,
    traceMarks(),
  ]
}

/** Everything up to that moment is read, the notes in force by name, so that their authors see it. */
export function markUpTo(upTo: string): Statement[] {
  return [
    sql`INSERT INTO handover_read (account_id, centre_id, read_until)
        SELECT ${ME}, (SELECT app.centre()), least(${upTo}::timestamptz, now())
        ON CONFLICT (account_id) DO UPDATE SET read_until = greatest(handover_read.read_until, EXCLUDED.read_until)`,
    sql`INSERT INTO log_read (account_id, item_id, centre_id, read_at)
        SELECT ${ME}, n.id, n.centre_id, least(${upTo}::timestamptz, now()) FROM house_note n
        WHERE n.centre_id = (SELECT app.centre()) AND n.withdrawn_at IS NULL AND n.valid_until > now()
          AND n.valid_from <= now() AND n.updated_at <= ${upTo}::timestamptz
        ON CONFLICT (account_id, item_id) DO UPDATE SET read_at = greatest(log_read.read_at, EXCLUDED.read_at)`,
    traceMarks(),
  ]
}

function traceMarks(): Statement {
  return sql`SELECT app.trace('handover.marked', 'done', 'LOG', NULL, NULL, NULL, NULL, NULL)`
}
