import type { Kind } from '@havre/kinds/kind.ts'
import type { Facet } from '@havre/kinds/projections.ts'
import { type Statement, sql } from '../../db/sql.ts'

type Closing = { at: string; reason: string | null; entryId: string | null; words: Buffer | null }

/** Closes the episode when it is still at this version; answers one row when it was. */
export function closeEpisode(id: string, version: number, to: Closing): Statement {
  return sql`
    UPDATE disappearance SET version = version + 1, updated_at = ${to.at}, closed_at = ${to.at}::timestamptz,
      closed_by = (SELECT app.account()), close_reason = ${to.reason}, entry_id = ${to.entryId}, words = ${to.words}
    WHERE id = ${id} AND version = ${version} AND closed_at IS NULL RETURNING id`
}

export type Report = {
  id: string
  episodeId: string
  centreId: string
  youthId: string
  kind: Kind
  occurredAt: string
  signedAt: string
  authorId: string
  payload: Buffer
  summary: Buffer
  facets: readonly Facet[]
}

/** The signed entry of an episode, in the transaction that closed it; nothing where another request did. */
export function writeReport(one: Report): Statement[] {
  const { kind } = one
  return [
    sql`INSERT INTO entry (id, centre_id, youth_id, kind, kind_version, compartment, axes, occurred_at, writers, author_id, payload, summary)
        SELECT ${one.id}::uuid, ${one.centreId}::uuid, ${one.youthId}::uuid, ${kind.id}, ${kind.version}::int, ${kind.compartment},
          ${kind.axes}::text[], ${one.occurredAt}::timestamptz, ARRAY[${one.authorId}::uuid], ${one.authorId}::uuid,
          ${one.payload}::bytea, ${one.summary}::bytea
        WHERE EXISTS (SELECT FROM disappearance d WHERE d.id = ${one.episodeId} AND d.entry_id = ${one.id})`,
    sql`UPDATE entry SET status = 'signed', version = version + 1, signed_at = ${one.signedAt}, signed_by = ${one.authorId},
          updated_at = ${one.signedAt}
        WHERE id = ${one.id} AND status = 'draft'`,
    sql`INSERT INTO entry_facet (entry_id, centre_id, youth_id, key, value)
        SELECT e.id, e.centre_id, e.youth_id, f.key, f.value
        FROM entry e, unnest(${one.facets.map(facet => facet.key)}::text[], ${one.facets.map(facet => facet.value)}::text[]) AS f(key, value)
        WHERE e.id = ${one.id} ON CONFLICT DO NOTHING`,
  ]
}
