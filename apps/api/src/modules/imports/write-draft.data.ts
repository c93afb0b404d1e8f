import type { Kind } from '@havre/kinds/kind.ts'
import type { Facet } from '@havre/kinds/projections.ts'
import { type Statement, sql } from '../../db/sql.ts'
import type { NameTokens } from '../search/name-tokens.ts'

/** Notes that this file comes from an import; only the transaction that made the file may say so. */
export function insertOldFile(
  importId: string,
  centreId: string,
  youthId: string,
  oldCode: Buffer | null,
): Statement {
  return sql`INSERT INTO data_import_file (youth_id, centre_id, import_id, old_code)
             VALUES (${youthId}, ${centreId}, ${importId}, ${oldCode})`
}

export type OldEntry = {
  id: string
  centreId: string
  youthId: string
  createdBy: string
  kind: Kind
  occurredAt: string
  takenOverOn: string
  payload: Buffer
  summary: Buffer
  facets: readonly Facet[]
}

/** A record of the old system: written as a draft and signed at once by whoever brings it, with the mark of where it comes from. */
export function insertOldEntry(entry: OldEntry): Statement[] {
  const { id, kind, centreId, youthId } = entry
  return [
    sql`INSERT INTO entry (id, centre_id, youth_id, kind, kind_version, compartment, aspect, axes, occurred_at, writers, author_id,
                           payload, summary, taken_over_on)
        VALUES (${id}, ${centreId}, ${youthId}, ${kind.id}, ${kind.version}, ${kind.compartment}, ${kind.aspect}, ${kind.axes},
                ${entry.occurredAt}, ${[entry.createdBy]}, ${entry.createdBy}, ${entry.payload}, ${entry.summary},
                ${entry.takenOverOn}::date)`,
    sql`UPDATE entry SET status = 'signed', version = version + 1, signed_at = now(), signed_by = ${entry.createdBy}, updated_at = now()
        WHERE id = ${id}`,
    ...(entry.facets.length > 0
      ? [
          sql`INSERT INTO entry_facet (entry_id, centre_id, youth_id, key, value)
              SELECT ${id}, ${centreId}, ${youthId}, f.key, f.value
              FROM jsonb_to_recordset(${JSON.stringify(entry.facets)}::jsonb) AS f(key text, value text) ON CONFLICT DO NOTHING`,
        ]
      : []),
  ]
}

/** The digests under which a signed name is found. */
export function insertTokens(
  at: { entryId: string; centreId: string; youthId: string },
  tokens: readonly NameTokens[],
): Statement {
  const hex = tokens.flatMap(({ exact, similar }) => [exact.toString('hex'), similar.toString('hex')])
  return sql`INSERT INTO name_token (entry_id, centre_id, youth_id, token)
             SELECT DISTINCT ${at.entryId}::uuid, ${at.centreId}::uuid, ${at.youthId}::uuid, decode(t, 'hex')
             FROM unnest(${hex}::text[]) AS t`
}

export function retainClaim(entryId: string, birthOn: string | null): Statement {
  return sql`SELECT app.retain_claim(${entryId}, ${birthOn}::date)`
}
