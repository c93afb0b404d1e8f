import { type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

/** The file of a follow-up, its youth's key, and its address where the asker reads places. */
export function readAddress(followUpId: string): Statement {
  return sql`SELECT x.id AS follow_up_id, x.youth_id, d.id, d.address, d.note, d.version, k.epoch, k.wrapped, ${RELATION}
             FROM extra_muros_follow_up x JOIN youth_file f ON f.id = x.youth_id JOIN youth_key k ON k.youth_id = x.youth_id
               LEFT JOIN extra_muros_address d ON d.follow_up_id = x.id
             WHERE x.id = ${followUpId}`
}

export function traceReading(youthId: string, followUpId: string): Statement {
  return sql`SELECT app.trace('second-address.read', 'done', 'LOCA', ${youthId}::uuid, NULL, ARRAY[${followUpId}::uuid], NULL, NULL)`
}

export function insertAddress(row: {
  id: string
  centreId: string
  youthId: string
  followUpId: string
  createdBy: string
  address: Buffer | null
  note: Buffer | null
}): Statement {
  return sql`INSERT INTO extra_muros_address (id, centre_id, youth_id, created_by, follow_up_id, address, note)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.followUpId}, ${row.address}, ${row.note})
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the address anew when it is still at this version; answers one row when it was. */
export function updateAddress(
  id: string,
  version: number,
  words: { address: Buffer | null; note: Buffer | null },
): Statement {
  return sql`UPDATE extra_muros_address SET address = ${words.address}, note = ${words.note}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
