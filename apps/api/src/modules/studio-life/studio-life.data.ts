import { type Statement, sql } from '../../db/sql.ts'

/** The records that living alone is told by. */
export const STUDIO_KINDS = [
  'studio-observation',
  'studio-presence',
  'studio-visitor',
  'bill',
  'meal-plan',
] as const

const DAYS_BACK = 90
const NIGHTS_BACK = 7
const MOST_RECORDS = 400

/**
 * The signed records of the last ninety days, bills of any day, the latest first; the night rounds of the last week; and
 * the trace with every record that was read; the presence rule of the stage that runs. All have row policies of their own.
 */
export function readStudioRecords(youthId: string, now: Date): Statement[] {
  return [
    sql`WITH shown AS MATERIALIZED (
          SELECT e.* FROM entry e
          WHERE e.youth_id = ${youthId} AND e.status = 'signed' AND e.kind = ANY (${STUDIO_KINDS}::text[])
            AND (e.kind = 'bill' OR e.occurred_at >= ${now}::timestamptz - make_interval(days => ${DAYS_BACK}::int))
          ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${MOST_RECORDS}
        ), seen AS MATERIALIZED (
          SELECT app.trace('studio-life.read', 'done', 'AUTON', ${youthId}::uuid, NULL, array_agg(s.id), NULL, count(*)::int)
          FROM shown s HAVING count(*) > 0
        )
        SELECT e.id, e.youth_id, e.kind, e.compartment, e.occurred_at, e.payload, e.sealed_version, e.author_id,
          author.display_name AS author_name, k.epoch, k.wrapped
        FROM seen CROSS JOIN shown e JOIN youth_key k ON k.youth_id = e.youth_id LEFT JOIN account author ON author.id = e.author_id
        ORDER BY e.occurred_at DESC, e.id DESC`,
    sql`SELECT l.called_at, l.state FROM roll_call_line l JOIN roll_call c ON c.id = l.roll_call_id
        WHERE l.youth_id = ${youthId} AND c.kind = 'night'
          AND l.called_at >= ${now}::timestamptz - make_interval(days => ${NIGHTS_BACK}::int)
        ORDER BY l.called_at DESC, l.id LIMIT 40`,
    sql`SELECT s.presence, r.since FROM autonomy_contract c
          JOIN contract_stage_run r ON r.contract_id = c.id AND r.until IS NULL
          JOIN contract_text t ON t.contract_id = c.id AND t.status = 'signed'
          JOIN contract_stage s ON s.text_id = t.id AND s.position = r.position
        WHERE c.youth_id = ${youthId} AND c.status = 'running'`,
  ]
}
