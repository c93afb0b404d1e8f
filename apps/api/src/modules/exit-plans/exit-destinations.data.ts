import { part, type Statement, sql } from '../../db/sql.ts'

const DESTINATION = part`d.id, d.youth_id, d.destination, d.sealed_in, d.sealed_as, d.version`

/** What is written of where this plan leads, as far as the asker reads places: what is written now first, then the latest before it. */
export function readDestinations(planId: string): Statement {
  return sql`SELECT ${DESTINATION} FROM exit_destination d WHERE d.plan_id = ${planId}
             ORDER BY (d.sealed_in IS NULL) DESC, d.updated_at DESC, d.sealed_in = 'youth_exit' DESC, d.id`
}

export function traceReading(youthId: string, planId: string): Statement {
  return sql`SELECT app.trace('exit-destination.read', 'done', 'LOCA', ${youthId}::uuid, NULL, ARRAY[${planId}::uuid], NULL, NULL)`
}

export function insertDestination(row: {
  id: string
  centreId: string
  youthId: string
  planId: string
  createdBy: string
  destination: Buffer | null
}): Statement {
  return sql`INSERT INTO exit_destination (id, centre_id, youth_id, created_by, plan_id, destination)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.planId}, ${row.destination})
             ON CONFLICT (id) DO NOTHING`
}

/** Writes it anew when it is still at this version; answers one row when it was. */
export function updateDestination(planId: string, version: number, destination: Buffer | null): Statement {
  return sql`UPDATE exit_destination SET destination = ${destination}, version = version + 1, updated_at = now()
             WHERE plan_id = ${planId} AND sealed_in IS NULL AND version = ${version} RETURNING id`
}
