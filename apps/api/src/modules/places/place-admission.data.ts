import { type Part, part, type Statement, sql } from '../../db/sql.ts'

/** Nobody has accepted an application of this youth for a studio, and no contract of theirs goes on. */
export const UNADMITTED = (youthId: Part) => part`(
  NOT EXISTS (SELECT FROM studio_application a WHERE a.youth_id = ${youthId} AND a.status = 'accepted')
  AND NOT EXISTS (SELECT FROM autonomy_contract c WHERE c.youth_id = ${youthId} AND c.status NOT IN ('ended', 'broken_off')))`

/** One row where the place is a studio and the youth is not admitted to one. */
export function readUnadmitted(youthId: string, placeId: string): Statement {
  return sql`SELECT p.id FROM place p WHERE p.id = ${placeId} AND p.kind = 'studio' AND ${UNADMITTED(part`${youthId}::uuid`)}`
}
