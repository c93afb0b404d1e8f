import { type Statement, sql } from '../../db/sql.ts'

/** Who lives where today, for who knows the rules at the door and no more; the trace names them. */
export function readSleepers(youthId: string | null = null): Statement {
  return sql`
    WITH shown AS MATERIALIZED (
      SELECT w.place_id, w.youth_id, w.alias, p.code FROM app.who_sleeps_where() w JOIN place p ON p.id = w.place_id
      WHERE ${youthId}::uuid IS NULL OR w.youth_id = ${youthId}),
    seen AS MATERIALIZED (
      SELECT app.trace('places.read', 'done', 'AUTON', NULL, array_agg(DISTINCT shown.youth_id), NULL, NULL, count(*)::int)
      FROM shown HAVING count(*) > 0)
    SELECT shown.* FROM seen CROSS JOIN shown`
}

/** Who lives in this place today as far as the reader may know it, with what is known at their door; and the trace of the page. */
export function readDoor(placeId: string): Statement {
  return sql`
    WITH living AS (
      SELECT u.youth_id, f.alias FROM place_use u JOIN youth_file f ON f.id = u.youth_id
      WHERE u.place_id = ${placeId} AND u.status = 'occupied'
      UNION SELECT w.youth_id, w.alias FROM app.who_sleeps_where() w WHERE w.place_id = ${placeId}),
    shown AS MATERIALIZED (SELECT l.youth_id, l.alias, r.* FROM living l LEFT JOIN LATERAL app.stage_rules(l.youth_id) r ON true),
    named AS (SELECT s.youth_id FROM shown s UNION SELECT u.youth_id FROM place_use u WHERE u.place_id = ${placeId}),
    seen AS MATERIALIZED (
      SELECT app.trace('place.read', 'done', 'AUTON', NULL, array_agg(n.youth_id) FILTER (WHERE n.youth_id IS NOT NULL),
        ARRAY[${placeId}::uuid], NULL, NULL) FROM named n)
    SELECT shown.* FROM seen LEFT JOIN shown ON true`
}

/**
 * Who lives in the house and in no place of it, as far as the reader may know where they sleep; the trace names them. A house that
 * keeps a register of studios alone gives its other youths no place in it: there it is nobody.
 */
export function readPlaceless(today: string): Statement {
  return sql`
    WITH shown AS MATERIALIZED (
      SELECT f.id, f.alias FROM youth_file f
      WHERE f.centre_id = (SELECT app.centre()) AND f.present
        AND ('AUTON' = ANY ((SELECT app.open('r'))::text[])
          OR f.id = ANY ((SELECT app.files('AUTON', 'r') || app.files('AUTON', 'r', 'rules'))::uuid[]))
        AND EXISTS (SELECT FROM place p WHERE p.kind = 'bed' AND p.centre_id = f.centre_id AND p.since <= ${today}::date
                    AND (p.retired_on IS NULL OR p.retired_on > ${today}::date))
        AND NOT EXISTS (SELECT FROM place_use u WHERE u.youth_id = f.id AND u.status = 'occupied')
        AND f.id NOT IN (SELECT w.youth_id FROM app.who_sleeps_where() w)),
    seen AS MATERIALIZED (
      SELECT app.trace('places.read', 'done', 'AUTON', NULL, array_agg(shown.id), NULL, NULL, count(*)::int)
      FROM shown HAVING count(*) > 0)
    SELECT shown.* FROM seen CROSS JOIN shown ORDER BY shown.alias, shown.id`
}
