import { type Statement, sql } from '../../db/sql.ts'

/** The last stay in a place that began after that day, with what the place is called, and the last step of a contract that was then. */
export function readBegunAfter(youthId: string, on: string): Statement[] {
  return [
    sql`SELECT p.code, u.since FROM place_use u JOIN place p ON p.id = u.place_id
        WHERE u.youth_id = ${youthId} AND u.status IN ('occupied', 'ended') AND u.since > ${on}::date ORDER BY u.since DESC LIMIT 1`,
    sql`SELECT max(step.on_date) AS since FROM (
          SELECT r.since AS on_date FROM contract_stage_run r WHERE r.youth_id = ${youthId}
          UNION ALL
          SELECT a.on_date FROM contract_act a WHERE a.youth_id = ${youthId} AND a.act NOT IN ('end', 'break_off')) AS step
        HAVING max(step.on_date) > ${on}::date`,
  ]
}
