import { type Statement, sql } from '../../db/sql.ts'

/** The file with its key, and the two entries that say what somebody is called, as far as the reader may open them. */
export function readDescription(youthId: string): Statement[] {
  return [
    sql`SELECT f.id, f.birth_on, f.gender, f.languages, k.epoch, k.wrapped
        FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ${youthId}`,
    sql`SELECT e.id, e.kind, e.compartment, e.sealed_version, e.payload FROM entry e
        WHERE e.youth_id = ${youthId} AND e.status = 'signed'
          AND (e.kind = 'operational-card' OR e.id = (SELECT f.name_entry_id FROM youth_file f WHERE f.id = ${youthId}))
        ORDER BY e.occurred_at DESC, e.id DESC`,
  ]
}
