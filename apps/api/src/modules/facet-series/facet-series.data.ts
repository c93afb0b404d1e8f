import { type Statement, sql } from '../../db/sql.ts'

/**
 * One row when the file may be known; and the facets of its last signed records of that kind, the oldest first, with the
 * trace of reading them. A corrected record counts no more, its correction does. Entries and facets have row policies of
 * their own: what the reader could not open is not in the series.
 */
export function readSeries(
  youthId: string,
  kind: string,
  keys: readonly string[],
  limit: number,
): Statement[] {
  return [
    sql`SELECT f.id FROM youth_file f WHERE f.id = ${youthId}`,
    sql`WITH last AS MATERIALIZED (
          SELECT e.id, e.occurred_at, e.compartment FROM entry e
          WHERE e.youth_id = ${youthId} AND e.kind = ${kind} AND e.status = 'signed'
          ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${limit}
        ), seen AS MATERIALIZED (
          SELECT app.trace('facet-series.read', 'done', min(l.compartment), ${youthId}::uuid, NULL, array_agg(l.id), NULL,
                           count(*)::int),
            CASE WHEN bool_or(l.compartment IN ('SEALED', 'PSY', 'PRIV')) THEN set_config('synchronous_commit', 'on', true) END
          FROM last l HAVING count(*) > 0
        )
        SELECT l.id AS entry_id, l.occurred_at, x.key, x.value
        FROM seen JOIN last l ON true JOIN entry_facet x ON x.entry_id = l.id
        WHERE x.key = ANY (${keys}::text[]) ORDER BY l.occurred_at, l.id, x.key, x.value`,
  ]
}
