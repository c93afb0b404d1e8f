import { all, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

/** More than a house holds places. */
const OPEN_SHOWN = 100
/** How far ahead a plan is told to whoever comes on shift. */
const AHEAD = '18 hours'

const MAY_CHANGE = part`
  ('LOG' = ANY ((SELECT app.open('c'))::text[]) OR o.youth_id = ANY ((SELECT app.files('LOG', 'c'))::uuid[])) AS may_change`
export const OUTING_ITEM = part`
  o.id, o.youth_id, f.alias, o.status, o.starts_at, o.expected_at, o.returned_at, o.purpose, o.accompaniment, o.phone, o.place,
  o.detail, o.deviation, o.prolongations, o.changed_by AS changer_id, changer.display_name AS changer_name, o.updated_at,
  o.version, k.epoch, k.wrapped, o.starts_at::text AS at_key, ${MAY_CHANGE},
  (SELECT json_agg(json_build_object('id', e.id, 'name', encode(a.display_name, 'base64')) ORDER BY e.n)
     FROM unnest(o.escort_ids) WITH ORDINALITY AS e(id, n) LEFT JOIN account a ON a.id = e.id) AS escorts,
  (SELECT json_agg(json_build_object('youthId', c.youth_id, 'alias', cf.alias) ORDER BY cf.alias_key)
     FROM outing c JOIN youth_file cf ON cf.id = c.youth_id
    WHERE c.party_id = o.party_id AND c.id <> o.id AND c.status <> 'cancelled') AS companions`
export const OUTING_FROM = part`
  FROM outing o JOIN youth_file f ON f.id = o.youth_id JOIN youth_key k ON k.youth_id = o.youth_id
    LEFT JOIN account changer ON changer.id = o.changed_by`

/** Who is out now or leaves in the hours ahead, the one expected first on top, with the trace of whose outings were shown. */
export function readOpenOutings(): Statement {
  return sql`
    WITH page AS MATERIALIZED (
      SELECT ${OUTING_ITEM} ${OUTING_FROM}
      WHERE o.centre_id = (SELECT app.centre()) AND o.status IN ('planned', 'out')
        AND (o.status = 'out' OR o.starts_at < now() + ${AHEAD}::interval)
      ORDER BY o.expected_at, o.id LIMIT ${OPEN_SHOWN}
    ), seen AS MATERIALIZED (
      SELECT app.trace('outing.list', 'done', 'LOG', NULL, array_agg(DISTINCT p.youth_id), NULL, NULL, count(*)::int)
      FROM page p HAVING count(*) > 0
    )
    SELECT page.* FROM seen JOIN page ON true ORDER BY page.expected_at, page.id`
}

/** Outings of one file, the latest first, with the trace of the reading; and whether the reader may add one. */
export function readOutings(
  youthId: string,
  after: readonly [string, string] | null,
  limit: number,
): Statement[] {
  const where = all(
    part`o.youth_id = ${youthId}`,
    after ? part`(o.starts_at, o.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
  )
  return [
    sql`SELECT f.id, f.present, ${RELATION},
          app.trace('outing.list', 'done', 'LOG', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
    sql`SELECT ${OUTING_ITEM} ${OUTING_FROM} WHERE ${where} ORDER BY o.starts_at DESC, o.id DESC LIMIT ${limit + 1}`,
  ]
}

export function readOuting(id: string): Statement {
  return sql`SELECT ${OUTING_ITEM} ${OUTING_FROM} WHERE o.id = ${id}`
}

/** What creating needs: the files of those who go, the colleagues who go along, and whether the same request came before. */
export function readForOuting(
  youthIds: readonly string[],
  escortIds: readonly string[],
  newId: string,
): Statement[] {
  return [
    sql`SELECT f.id, f.id AS youth_id, f.present, k.epoch, k.wrapped, ${RELATION},
          EXISTS (SELECT FROM outing o WHERE o.youth_id = f.id AND o.status = 'out') AS is_out
        FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ANY (${youthIds}::uuid[])`,
    readEscorts(escortIds),
    sql`SELECT o.id FROM outing o WHERE o.id = ${newId}`,
  ]
}

export function readEscorts(ids: readonly string[]): Statement {
  return sql`SELECT a.id FROM account a WHERE a.id = ANY (${ids}::uuid[]) AND a.status = 'active'`
}

/** The columns that somebody plans and may change. */
export type OutingColumns = {
  startsAt: string
  expectedAt: string
  purpose: string
  accompaniment: string
  escortIds: readonly string[]
  phone: string
  place: Buffer | null
  detail: Buffer | null
}

export type NewOuting = OutingColumns & {
  id: string
  centreId: string
  youthId: string
  partyId: string
  status: 'planned' | 'out'
  createdBy: string
}

export function insertOuting(outing: NewOuting): Statement {
  return sql`
    INSERT INTO outing (id, centre_id, youth_id, party_id, status, starts_at, expected_at, purpose, accompaniment, escort_ids,
                        phone, place, detail, changed_by, created_by)
    VALUES (${outing.id}, ${outing.centreId}, ${outing.youthId}, ${outing.partyId}, ${outing.status},
            ${outing.startsAt}::timestamptz, ${outing.expectedAt}::timestamptz, ${outing.purpose}, ${outing.accompaniment},
            ${outing.escortIds}::uuid[], ${outing.phone}, ${outing.place}, ${outing.detail}, ${outing.createdBy},
            ${outing.createdBy})
    ON CONFLICT (id) DO NOTHING`
}

const TOUCH = part`version = version + 1, updated_at = now(), changed_by = (SELECT app.account())`

/** Changes what is given (NULL empties a text) when the outing is still at this version; answers one row when it was. */
export function updateOuting(
  id: string,
  version: number,
  change: Partial<OutingColumns> & { deviation?: Buffer | null },
): Statement {
  const { place, detail, deviation } = change
  return sql`
    UPDATE outing SET ${TOUCH}, starts_at = coalesce(${change.startsAt}::timestamptz, starts_at),
      expected_at = coalesce(${change.expectedAt}::timestamptz, expected_at), purpose = coalesce(${change.purpose}, purpose),
      accompaniment = coalesce(${change.accompaniment}, accompaniment),
      escort_ids = coalesce(${change.escortIds}::uuid[], escort_ids), phone = coalesce(${change.phone}, phone),
      place = CASE WHEN ${place !== undefined} THEN ${place}::bytea ELSE place END,
      detail = CASE WHEN ${detail !== undefined} THEN ${detail}::bytea ELSE detail END,
      deviation = CASE WHEN ${deviation !== undefined} THEN ${deviation}::bytea ELSE deviation END
    WHERE id = ${id} AND version = ${version} RETURNING id`
}

/** One step of its life, taken when it is still at this version and in that state. */
export function moveOuting(
  id: string,
  version: number,
  from: 'planned' | 'out' | 'back',
  to: {
    status: string
    startsAt?: Date
    expectedAt?: Date
    returnedAt?: Date | null
    deviation?: Buffer | null
  },
): Statement {
  return sql`
    UPDATE outing SET ${TOUCH}, status = ${to.status}, starts_at = coalesce(${to.startsAt}::timestamptz, starts_at),
      expected_at = coalesce(${to.expectedAt}::timestamptz, expected_at), returned_at = ${to.returnedAt}::timestamptz,
      deviation = coalesce(${to.deviation}::bytea, deviation)
    WHERE id = ${id} AND version = ${version} AND status = ${from} RETURNING id`
}

export function prolongOuting(
  id: string,
  version: number,
  until: Date,
  prolongations: Buffer | null,
): Statement {
  return sql`
    UPDATE outing SET ${TOUCH}, expected_at = ${until}::timestamptz, prolongations = ${prolongations}
    WHERE id = ${id} AND version = ${version} AND status = 'out' RETURNING id`
}
