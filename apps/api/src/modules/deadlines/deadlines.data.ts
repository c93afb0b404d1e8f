import { all, part, type Statement, sql } from '../../db/sql.ts'

/** A deadline `d` with the steps at which it was seen, its paper or procedure, whether the asker may say so and reads in full. */
const COLUMNS = part`
  d.id, d.youth_id, f.alias, d.procedure_id, d.document_id, d.rule, d.rule_version, d.event_id, d.nature, d.actor, d.due, d.raw, d.rolled,
  d.opens, d.stop, d.act_by, d.act_by::text AS act_key, d.found, d.estimate, d.certainty, d.arithmetic, d.status,
  d.created_at::date::text AS known_on,
  p.definition, p.definition_version, f.birth_on IS NOT NULL AND p.born_on IS DISTINCT FROM f.birth_on AS birth_changed,
  (SELECT r.paper FROM residence_document r WHERE r.id = d.document_id) AS paper,
  EXISTS (SELECT FROM deadline_override o WHERE o.procedure_id = d.procedure_id AND o.rule = d.rule
          AND o.event_id IS NOT DISTINCT FROM d.event_id
            AND (o.status = 'proposed' OR (o.status = 'agreed' AND o.instead <> d.rolled))) AS override_waits,
  s.steps AS seen_steps, s.by AS seer_id,
  CASE WHEN s.by IS NOT NULL THEN (SELECT a.display_name FROM account a WHERE a.id = s.by) END AS seer_name, s.at AS seen_at,
  ('TASK' = ANY ((SELECT app.open('c'))::text[]) OR d.youth_id = ANY ((SELECT app.files('TASK', 'c'))::uuid[])
    OR 'LEGAL' = ANY ((SELECT app.open('v'))::text[])) AS may_see,
  ('LEGAL' = ANY ((SELECT app.open('r'))::text[]) OR d.youth_id = ANY ((SELECT app.files('LEGAL', 'r'))::uuid[])) AS reads`
// What few lines have, a paper or somebody who saw it, is looked up for these: a join would prepare it for none.
const JOINS = part`
  JOIN youth_file f ON f.id = d.youth_id LEFT JOIN legal_procedure p ON p.id = d.procedure_id
    CROSS JOIN LATERAL (SELECT array_agg(n.step) AS steps, (array_agg(n.created_by ORDER BY n.step))[1] AS by,
                          (array_agg(n.created_at ORDER BY n.step))[1] AS at
                        FROM deadline_seen n WHERE n.deadline_id = d.id AND n.act_by = d.act_by) AS s`

/** What stands before WHERE. */
export const DEADLINE = part`${COLUMNS} FROM legal_deadline d ${JOINS}`

export type BoardFilter = {
  /** The asker reads every file; who does not is looked up file by file, or the index would be walked to its end. */
  readonly everywhere: boolean
  readonly mine: boolean
  readonly natures: readonly string[]
  readonly definitions: readonly string[]
  readonly actors: readonly string[]
  readonly until: string | undefined
  /** The day, and the steps' last days: what lies there unseen. */
  readonly today: string
  readonly unseen: boolean
  readonly after: readonly [string, string] | null
  readonly limit: number
}

function where(filter: BoardFilter) {
  return all(
    part`d.centre_id = (SELECT app.centre()) AND d.status = 'open'`,
    // What has become possible is no date to miss any more.
    part`(d.nature <> 'from' OR d.act_by >= ${filter.today}::date)`,
    filter.mine ? part`d.youth_id = ANY ((SELECT app.named(false))::uuid[])` : undefined,
    filter.everywhere
      ? undefined
      : part`d.youth_id = ANY ((SELECT app.files('LEGAL', 'r') || app.files('LEGAL', 'r', 'status'))::uuid[])`,
    filter.natures.length > 0 ? part`d.nature = ANY (${filter.natures}::text[])` : undefined,
    filter.actors.length > 0 ? part`d.actor = ANY (${filter.actors}::text[])` : undefined,
    filter.definitions.length > 0
      ? part`EXISTS (SELECT FROM legal_procedure x WHERE x.id = d.procedure_id AND x.definition = ANY (${filter.definitions}::text[]))`
      : undefined,
    filter.until ? part`d.act_by <= ${filter.until}::date` : undefined,
    filter.unseen
      ? part`d.nature <> 'from' AND d.act_by <= ${filter.today}::date + 14 AND NOT EXISTS (
               SELECT FROM deadline_seen s WHERE s.deadline_id = d.id AND s.act_by = d.act_by
                 AND s.step = CASE WHEN d.act_by <= ${filter.today}::date + 2 THEN 2 WHEN d.act_by <= ${filter.today}::date + 7 THEN 7 ELSE 14 END)`
      : undefined,
  )
}

/** One page of what falls due, what must be acted on first at the top; the trace names the files that are shown. */
export function readBoard(filter: BoardFilter): Statement {
  const { after } = filter
  const from = after ? part`AND (d.act_by, d.id) > (${after[0]}::date, ${after[1]}::uuid)` : part``
  return sql`
    WITH first AS MATERIALIZED (
      SELECT d.* FROM legal_deadline d WHERE ${where(filter)} ${from} ORDER BY d.act_by, d.id LIMIT ${filter.limit + 1}
    ), seen AS MATERIALIZED (
      SELECT app.trace('deadline.list', 'done', 'LEGAL', NULL, array_agg(DISTINCT first.youth_id), NULL, NULL, count(*)::int) FROM first
    )
    SELECT ${COLUMNS} FROM seen CROSS JOIN first d ${JOINS} ORDER BY d.act_by, d.id`
}

/** How many are open by when, looking at the nearest `most` only: a picture, not a statistic. */
export function countBoard(filter: BoardFilter, most: number): Statement {
  return sql`
    SELECT count(*) FILTER (WHERE days < 0)::int AS overdue, count(*) FILTER (WHERE days BETWEEN 0 AND 2)::int AS days2,
      count(*) FILTER (WHERE days BETWEEN 3 AND 7)::int AS days7, count(*) FILTER (WHERE days BETWEEN 8 AND 14)::int AS days14,
      count(*) FILTER (WHERE days > 14)::int AS days30
    FROM (SELECT d.act_by - ${filter.today}::date AS days FROM legal_deadline d
          WHERE ${where(filter)} AND d.act_by <= ${filter.today}::date + 30 ORDER BY d.act_by, d.id LIMIT ${most}) AS near`
}

export function readDeadline(id: string): Statement {
  return sql`SELECT ${DEADLINE} WHERE d.id = ${id}`
}

/** Notes that the date was seen at this step, as it stands; seen twice is seen. */
export function insertSeen(given: { id: string; deadlineId: string; step: number; by: string }): Statement {
  return sql`INSERT INTO deadline_seen (id, centre_id, youth_id, deadline_id, act_by, step, created_by)
             SELECT ${given.id}, d.centre_id, d.youth_id, d.id, d.act_by, ${given.step}, ${given.by} FROM legal_deadline d
             WHERE d.id = ${given.deadlineId} AND d.status = 'open' ON CONFLICT DO NOTHING`
}
