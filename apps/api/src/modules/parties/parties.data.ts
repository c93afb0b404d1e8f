import { part, type Statement, sql } from '../../db/sql.ts'

const PARTY = part`
  p.id, p.youth_id, p.role, p.name, p.channels, p.note, p.language, p.verified_on, p.may_call, p.risk, p.since, p.until, p.version`

/** The people around one youth: those of today first, then the latest; and the trace of reading them. */
export function readParties(youthId: string): Statement[] {
  return [
    sql`SELECT ${PARTY} FROM party p WHERE p.youth_id = ${youthId}
        ORDER BY p.until IS NULL DESC, p.until DESC, p.since DESC, p.id`,
    sql`SELECT app.trace('parties.read', 'done', 'IDENT', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
  ]
}

export function readParty(id: string): Statement {
  return sql`SELECT ${PARTY} FROM party p WHERE p.id = ${id}`
}

export type PartyRow = {
  id: string
  role: string
  name: Buffer | null
  channels: Buffer | null
  note: Buffer | null
  language: string | null
  verifiedOn: string | null
  mayCall: string
  risk: boolean
  since: string
  until: string | null
}

export function insertParty(
  row: PartyRow & { centreId: string; youthId: string; createdBy: string },
): Statement {
  return sql`INSERT INTO party (id, centre_id, youth_id, created_by, role, name, channels, note, language, verified_on, may_call,
                                risk, since, until)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.role}, ${row.name}, ${row.channels},
                     ${row.note}, ${row.language}, ${row.verifiedOn}::date, ${row.mayCall}, ${row.risk}, ${row.since}::date,
                     ${row.until}::date)
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the party as it now is when it is still at this version; answers one row when it was. */
export function updateParty(version: number, row: PartyRow): Statement {
  return sql`UPDATE party SET role = ${row.role}, name = ${row.name}, channels = ${row.channels}, note = ${row.note},
               language = ${row.language}, verified_on = ${row.verifiedOn}::date, may_call = ${row.mayCall}, risk = ${row.risk},
               since = ${row.since}::date, until = ${row.until}::date, version = version + 1, updated_at = now()
             WHERE id = ${row.id} AND version = ${version} RETURNING id`
}
