import { all, part, type Statement, sql } from '../../db/sql.ts'
import { FORGOTTEN_AFTER_HOURS } from './roll-calls.rules.ts'

export const ROLL_CALL_ITEM = part`
  c.id, c.kind, c.started_at, c.created_by AS starter_id, starter.display_name AS starter_name, c.closed_at,
  c.closed_by AS closer_id, closer.display_name AS closer_name, c.version, c.started_at::text AS at_key,
  (SELECT json_object_agg(n.state, n.youths) FROM (
     SELECT l.state, count(*) AS youths FROM roll_call_line l WHERE l.roll_call_id = c.id GROUP BY l.state) n) AS counts`
export const ROLL_CALL_FROM = part`
  FROM roll_call c LEFT JOIN account starter ON starter.id = c.created_by LEFT JOIN account closer ON closer.id = c.closed_by`

/** Roll calls, the latest first. They tell how many, not who: no youth is named in a trace. */
export function readRollCalls(after: readonly [string, string] | null, limit: number): Statement {
  const where = all(
    part`c.centre_id = (SELECT app.centre())`,
    after ? part`(c.started_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
  )
  return sql`SELECT ${ROLL_CALL_ITEM} ${ROLL_CALL_FROM} WHERE ${where} ORDER BY c.started_at DESC, c.id DESC LIMIT ${limit}`
}

/** One roll call, its lines in the order of the house with what the registers say of each youth, and the trace of the reading. */
export function readRollCall(id: string): Statement[] {
  return [
    sql`SELECT ${ROLL_CALL_ITEM}, 'LOG' = ANY ((SELECT app.in_house('c'))::text[]) AS may_check ${ROLL_CALL_FROM} WHERE c.id = ${id}`,
    readLines(part`l.roll_call_id = ${id}`),
    sql`SELECT app.trace('roll-call.read', 'done', 'LOG', NULL, array_agg(l.youth_id), ARRAY[${id}::uuid], NULL, count(*)::int)
        FROM roll_call_line l WHERE l.roll_call_id = ${id} HAVING count(*) > 0`,
  ]
}

export function readLine(rollCallId: string, youthId: string): Statement {
  return readLines(part`l.roll_call_id = ${rollCallId} AND l.youth_id = ${youthId}`)
}

function readLines(where: ReturnType<typeof part>): Statement {
  return sql`
    SELECT l.id, l.youth_id, f.alias, l.state, l.remark, l.checked_by AS checker_id, checker.display_name AS checker_name,
      l.checked_at, l.version, o.expected_at, d.id IS NOT NULL AS is_missing, k.epoch, k.wrapped
    FROM roll_call_line l JOIN youth_file f ON f.id = l.youth_id JOIN youth_key k ON k.youth_id = l.youth_id
      LEFT JOIN outing o ON o.youth_id = l.youth_id AND o.status = 'out'
      LEFT JOIN disappearance d ON d.youth_id = l.youth_id AND d.returned_at IS NULL AND d.closed_at IS NULL
      LEFT JOIN account checker ON checker.id = l.checked_by
    WHERE ${where} ORDER BY f.alias_key, f.id`
}

/**
 * Begins a round of this kind with a line for everybody in the house, or adds to the one under way who came meanwhile;
 * the last statement answers its id. Two people who begin at once get the same one.
 */
export function startRollCall(id: string, centreId: string, kind: string, by: string): Statement[] {
  const underWay = part`c.centre_id = ${centreId} AND c.kind = ${kind} AND c.closed_at IS NULL`
  return [
    sql`UPDATE roll_call SET closed_at = now(), closed_by = ${by}, version = version + 1, updated_at = now()
        WHERE centre_id = ${centreId} AND kind = ${kind} AND closed_at IS NULL 
          AND started_at < now() - make_interval(hours => ${FORGOTTEN_AFTER_HOURS}::int)`,
    sql`INSERT INTO roll_call (id, centre_id, kind, created_by) VALUES (${id}, ${centreId}, ${kind}, ${by}) ON CONFLICT DO NOTHING`,
    sql`INSERT INTO roll_call_line (centre_id, roll_call_id, youth_id, called_at, created_by)
        SELECT c.centre_id, c.id, f.id, c.started_at, ${by} FROM roll_call c JOIN youth_file f ON f.centre_id = c.centre_id AND f.present
        WHERE ${underWay} ON CONFLICT (roll_call_id, youth_id) DO NOTHING`,
    sql`SELECT c.id FROM roll_call c WHERE ${underWay} OR c.id = ${id} ORDER BY c.closed_at NULLS FIRST LIMIT 1`,
  ]
}

/** Says where one youth is, when the line is still at this version; `remark` undefined leaves the words as they are. */
export function updateLine(
  rollCallId: string,
  youthId: string,
  version: number,
  state: string,
  remark: Buffer | null | undefined,
): Statement {
  return sql`
    UPDATE roll_call_line SET state = ${state}, checked_by = (SELECT app.account()), checked_at = now(), updated_at = now(),
      version = version + 1, remark = CASE WHEN ${remark !== undefined} THEN ${remark}::bytea ELSE remark END
    WHERE roll_call_id = ${rollCallId} AND youth_id = ${youthId} AND version = ${version} RETURNING id`
}

/** Closes a round at this version; whom nobody looked at and who is known to be missing or out is noted so first. */
export function closeRollCall(id: string, version: number): Statement[] {
  return [
    sql`WITH known AS (
          SELECT d.youth_id, 'missing' AS state FROM disappearance d WHERE d.returned_at IS NULL AND d.closed_at IS NULL
          UNION ALL
          SELECT o.youth_id, 'out' FROM outing o WHERE o.status = 'out' AND NOT EXISTS (
            SELECT FROM disappearance d WHERE d.youth_id = o.youth_id AND d.returned_at IS NULL AND d.closed_at IS NULL))
        UPDATE roll_call_line l SET state = known.state, checked_by = (SELECT app.account()), checked_at = now(),
          updated_at = now(), version = l.version + 1
        FROM known, roll_call c
        WHERE l.roll_call_id = ${id} AND l.state = 'unchecked' AND known.youth_id = l.youth_id
          AND c.id = l.roll_call_id AND c.closed_at IS NULL AND c.version = ${version}`,
    sql`UPDATE roll_call SET closed_at = now(), closed_by = (SELECT app.account()), version = version + 1, updated_at = now()
        WHERE id = ${id} AND version = ${version} AND closed_at IS NULL RETURNING id`,
  ]
}
