import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

/** Both live in the same neighbourhood on a day on which they are to be apart. */
const TOGETHER = (today: string) => part`i.id IN (SELECT app.living_together(${today}::date))`

const PAIR = (today: string) => part`
  ${TOGETHER(today)} AS together, i.id, i.youth_id, f.alias, i.other_id, o.alias AS other_alias, i.since, i.until, i.reason, i.ended_why, i.version,
  i.created_by AS maker_id, a.display_name AS maker_name, k.epoch, k.wrapped, ${RELATION}
  FROM resident_incompatibility i JOIN youth_file f ON f.id = i.youth_id JOIN youth_file o ON o.id = i.other_id
    JOIN youth_key k ON k.youth_id = i.youth_id LEFT JOIN account a ON a.id = i.created_by`

/** What stands, or will, first, then what ended, each the latest first. The trace names both files of every pair shown. */
export function readPairs(today: string): Statement {
  return sql`
    WITH shown AS MATERIALIZED (
      (SELECT false AS over, ${PAIR(today)} WHERE i.centre_id = (SELECT app.centre()) AND (i.until IS NULL OR i.until > ${today}::date)
       ORDER BY i.since DESC, i.id LIMIT 300)
      UNION ALL
      (SELECT true AS over, ${PAIR(today)} WHERE i.centre_id = (SELECT app.centre()) AND i.until <= ${today}::date
       ORDER BY i.until DESC, i.id LIMIT 100)
    ), seen AS MATERIALIZED (
      SELECT app.trace('incompatibilities.read', 'done', 'SAFETY', NULL, array_agg(DISTINCT file.id), NULL, NULL,
        count(DISTINCT shown.id)::int)
      FROM shown CROSS JOIN LATERAL (VALUES (shown.youth_id), (shown.other_id)) AS file (id))
    SELECT shown.* FROM seen CROSS JOIN shown ORDER BY shown.over, shown.since DESC, shown.id`
}

export function readPair(id: string, today: string): Statement {
  return sql`SELECT ${PAIR(today)} WHERE i.id = ${id}`
}

export function insertPair(row: {
  id: string
  centreId: string
  youthId: string
  otherId: string
  createdBy: string
  since: string
  until: string | null
  reason: Buffer | null
}): Statement {
  return sql`INSERT INTO resident_incompatibility (id, centre_id, youth_id, other_id, since, until, reason, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.otherId}, ${row.since}::date, ${row.until}::date,
                     ${row.reason}, ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** Calls the coordinator where the two of this pair live together already; a second time changes nothing. */
export function callCoordinator(pairId: string, title: Buffer, today: string): Statement {
  return sql`INSERT INTO task (id, centre_id, youth_id, title, urgency, due_on, for_role, created_by)
             SELECT i.id, i.centre_id, i.youth_id, ${title}::bytea, 'today', ${today}::date, 'COO', i.created_by
             FROM resident_incompatibility i WHERE i.id = ${pairId} AND i.created_by = (SELECT app.account()) AND ${TOGETHER(today)}
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the end when the pair is still at this version; answers one row when it was. */
export function endPair(id: string, version: number, on: string, why: Buffer | null): Statement {
  return sql`UPDATE resident_incompatibility SET until = ${on}::date, ended_why = ${why}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
