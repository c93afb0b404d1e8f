import type { SearchEntries } from '@havre/contracts/search.ts'
import type { z } from 'zod'
import { all, part, type Statement, sql } from '../../db/sql.ts'
import { ENTRY_ITEM, WAIT_FOR_DISK } from '../entries/entries.data.ts'

type Search = z.output<typeof SearchEntries>

/** A page of acts over all files that the asker may read, newest first, and the trace of whose they are. */
export function searchEntries(
  search: Search,
  timeZone: string,
  after: readonly [string, string] | null,
): Statement {
  const where = all(
    part`e.centre_id = (SELECT app.centre())`,
    part`e.status IN ('signed', 'corrected')`,
    search.kinds ? part`e.kind = ANY (${search.kinds}::text[])` : undefined,
    ...(search.facets ?? []).map(
      ({ key, value }) =>
        part`EXISTS (SELECT FROM entry_facet x WHERE x.entry_id = e.id AND x.key = ${key} AND x.value = ${value})`,
    ),
    search.axis ? part`${search.axis} = ANY (e.axes)` : undefined,
    search.authorId ? part`e.author_id = ${search.authorId}::uuid` : undefined,
    search.from
      ? part`e.occurred_at >= (${search.from}::date::timestamp AT TIME ZONE ${timeZone})`
      : undefined,
    search.to
      ? part`e.occurred_at < ((${search.to}::date + 1)::timestamp AT TIME ZONE ${timeZone})`
      : undefined,
    after ? part`(e.occurred_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
  )
  return sql`
    WITH page AS MATERIALIZED (
      SELECT ${ENTRY_ITEM}, f.alias, e.occurred_at::text AS at_key
      FROM entry e JOIN youth_file f ON f.id = e.youth_id JOIN youth_key k ON k.youth_id = e.youth_id
        LEFT JOIN account author ON author.id = e.author_id
      WHERE ${where} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${search.limit + 1}
    ), seen AS MATERIALIZED (
      SELECT app.trace('entry.search', 'done', NULL, NULL, array_agg(DISTINCT p.youth_id), array_agg(p.id), NULL, count(*)::int),
        CASE WHEN bool_or(p.compartment IN ('SEALED', 'PSY', 'PRIV')) THEN set_config('synchronous_commit', 'on', true) END
      FROM (SELECT * FROM page ORDER BY occurred_at DESC, id DESC LIMIT ${search.limit}) p
    )
    SELECT page.* FROM seen JOIN page ON true ORDER BY page.occurred_at DESC, page.id DESC`
}

/** Acts of one file with what they hold, newest first, a slice at a time. */
export function readForText(
  youthId: string,
  after: readonly [string, string] | null,
  limit: number,
): Statement {
  const where = all(
    part`e.youth_id = ${youthId} AND e.status IN ('draft', 'signed')`,
    after ? part`(e.occurred_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
  )
  return sql`SELECT ${ENTRY_ITEM}, e.payload, f.alias, e.occurred_at::text AS at_key, ${WAIT_FOR_DISK} AS waits
             FROM entry e JOIN youth_file f ON f.id = e.youth_id JOIN youth_key k ON k.youth_id = e.youth_id
               LEFT JOIN account author ON author.id = e.author_id
             WHERE ${where} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${limit}`
}

export function traceTextSearch(youthId: string): Statement {
  return sql`SELECT app.trace('text.search', 'done', NULL, f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`
}

/**
 * Files in whose signed name claims every part stands, as spelled or as it sounds; with how many parts stand as spelled.
 * The trace of whom was found, and why, waits for the disk.
 */
export function findByName(exact: readonly Buffer[], similar: readonly Buffer[], reason: string): Statement {
  const hex = (tokens: readonly Buffer[]) => tokens.map(token => token.toString('hex'))
  return sql`
    WITH asked AS (
      SELECT n, decode(spelled, 'hex') AS spelled, decode(sounding, 'hex') AS sounding
      FROM unnest(${hex(exact)}::text[], ${hex(similar)}::text[]) WITH ORDINALITY AS a(spelled, sounding, n)
    ), hits AS (
      SELECT t.entry_id, t.youth_id, count(DISTINCT a.n) AS parts, count(DISTINCT a.n) FILTER (WHERE t.token = a.spelled) AS spelled
      FROM asked a JOIN name_token t ON t.token IN (a.spelled, a.sounding)
      GROUP BY t.entry_id, t.youth_id
    ), found AS MATERIALIZED (
      SELECT h.youth_id, max(h.spelled)::int AS spelled FROM hits h JOIN entry e ON e.id = h.entry_id
      WHERE h.parts = (SELECT count(*) FROM asked) AND e.status = 'signed'
      GROUP BY h.youth_id ORDER BY max(h.spelled) DESC, h.youth_id LIMIT 20
    ), seen AS MATERIALIZED (
      SELECT app.trace('name.search', 'done', 'IDENT', NULL, array_agg(youth_id), NULL, ${reason}, count(*)::int) FROM found
    )
    SELECT found.* FROM seen JOIN found ON true`
}
