import type { OccasionFields, OccasionKind } from '@havre/contracts/occasions.ts'
import { part, type Statement, sql } from '../../db/sql.ts'
import type { Series } from './rhythm.ts'

const OCCASION = part`
  o.id, o.kind, o.audience, o.sign, o.rhythm, o.changes, o.place, o.organiser, o.partner_learns, o.cost_cents,
  o.max_participants, o.details, o.status, o.version, o.learns_agreed_by AS agreed_id, a.display_name AS agreed_name`

/** Occasions that may take place from a first to a last day, both included. Stopped before they began: none. */
export function readOccasions(from: string, to: string): Statement {
  return sql`SELECT ${OCCASION} FROM occasion o LEFT JOIN account a ON a.id = o.learns_agreed_by
             WHERE o.status = 'planned' AND o.first_on <= ${to}::date AND (o.last_on IS NULL OR o.last_on >= ${from}::date)
             ORDER BY o.created_at, o.id`
}

/** One occasion, and the trace of opening it. */
export function readOccasion(id: string, traced: boolean): Statement[] {
  const read = sql`SELECT ${OCCASION} FROM occasion o LEFT JOIN account a ON a.id = o.learns_agreed_by WHERE o.id = ${id}`
  const trace = sql`SELECT app.trace('occasion.read', 'done', 'TASK', NULL, NULL, ARRAY[o.id], NULL, NULL) FROM occasion o WHERE o.id = ${id}`
  return traced ? [read, trace] : [read]
}

export type OccasionRow = {
  readonly id: string
  readonly fields: OccasionFields
  readonly series: Series
  readonly span: { readonly first: string; readonly last: string | null }
  readonly agreedBy: string | null
  readonly details: Buffer
}

export function insertOccasion(
  row: OccasionRow,
  kind: OccasionKind,
  centreId: string,
  createdBy: string,
): Statement {
  const { fields, series, span } = row
  return sql`
    INSERT INTO occasion (id, centre_id, kind, audience, sign, rhythm, changes, first_on, last_on, place, organiser,
      partner_learns, learns_agreed_by, cost_cents, max_participants, details, created_by)
    VALUES (${row.id}, ${centreId}, ${kind}, ${fields.audience}, ${fields.sign}, ${JSON.stringify(series.rhythm)}::jsonb,
      ${JSON.stringify(series.changes)}::jsonb, ${span.first}::date, ${span.last}::date, ${fields.place?.category},
      ${fields.partner ? 'partner' : 'house'}, ${fields.partner?.learns ?? 'nothing'}, ${row.agreedBy}::uuid,
      ${fields.costCents}::int, ${fields.maxParticipants}::int, ${row.details}, ${createdBy})
    ON CONFLICT (id) DO NOTHING`
}

/** Writes everything when the occasion is still at this version; answers one row when it was. */
export function updateOccasion(row: OccasionRow, version: number): Statement {
  const { fields, series, span } = row
  return sql`
    UPDATE occasion SET audience = ${fields.audience}, sign = ${fields.sign}, rhythm = ${JSON.stringify(series.rhythm)}::jsonb,
      changes = ${JSON.stringify(series.changes)}::jsonb, first_on = ${span.first}::date, last_on = ${span.last}::date,
      place = ${fields.place?.category}, organiser = ${fields.partner ? 'partner' : 'house'},
      partner_learns = ${fields.partner?.learns ?? 'nothing'}, learns_agreed_by = ${row.agreedBy}::uuid,
      cost_cents = ${fields.costCents}::int, max_participants = ${fields.maxParticipants}::int, details = ${row.details},
      version = version + 1, updated_at = now()
    WHERE id = ${row.id} AND version = ${version} RETURNING id`
}

/** Writes when it takes place; without a span left it is dropped, and keeps the dates it had. */
export function updateDates(
  id: string,
  version: number,
  series: Series,
  span: { first: string; last: string | null } | undefined,
): Statement {
  if (!span)
    return sql`UPDATE occasion SET status = 'dropped', version = version + 1, updated_at = now()
               WHERE id = ${id} AND version = ${version} RETURNING id`
  return sql`
    UPDATE occasion SET rhythm = ${JSON.stringify(series.rhythm)}::jsonb, changes = ${JSON.stringify(series.changes)}::jsonb,
      first_on = ${span.first}::date, last_on = ${span.last}::date, version = version + 1, updated_at = now()
    WHERE id = ${id} AND version = ${version} RETURNING id`
}
