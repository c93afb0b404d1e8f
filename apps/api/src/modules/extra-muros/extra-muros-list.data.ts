import { all, part, type Statement, sql } from '../../db/sql.ts'

export type ListFilter = {
  /** The asker reads every file; who does not is looked up file by file, or the index would be walked to its end. */
  readonly everywhere: boolean
  readonly mine: boolean
  readonly overdue: boolean
  readonly today: string
  readonly after: readonly [string, string] | null
  readonly limit: number
}

function where({ everywhere, mine, overdue, today }: ListFilter) {
  return all(
    part`x.centre_id = (SELECT app.centre()) AND x.status = 'running'`,
    mine ? part`x.youth_id = ANY ((SELECT app.named(false))::uuid[])` : undefined,
    everywhere ? undefined : part`x.youth_id = ANY ((SELECT app.files('AUTON', 'r'))::uuid[])`,
    overdue ? part`x.next_due_on < ${today}::date` : undefined,
  )
}

/** One page of what runs, the next contact first; the trace names the files that are shown. */
export function readList(filter: ListFilter): Statement {
  const { after } = filter
  const from = after ? part`AND (x.next_due_on, x.id) > (${after[0]}::date, ${after[1]}::uuid)` : part``
  return sql`
    WITH first AS MATERIALIZED (
      SELECT x.* FROM extra_muros_follow_up x WHERE ${where(filter)} ${from} ORDER BY x.next_due_on, x.id LIMIT ${filter.limit + 1}
    ), seen AS MATERIALIZED (
      SELECT app.trace('extra-muros.list', 'done', 'AUTON', NULL, array_agg(DISTINCT first.youth_id), NULL, NULL, count(*)::int)
      FROM first
    )
    SELECT x.id, x.youth_id, f.alias, x.mode, x.rhythm_weeks, x.started_on, x.ends_on, x.next_due_on, x.next_due_on::text AS due_key,
      x.address_known, x.referent_id, r.display_name AS referent_name, l.held_on, l.reached,
      (SELECT count(*)::int FROM extra_muros_contact c WHERE c.follow_up_id = x.id AND NOT c.reached
         AND c.held_on > coalesce((SELECT max(m.held_on) FROM extra_muros_contact m WHERE m.follow_up_id = x.id AND m.reached),
                                  '-infinity')) AS attempts
    FROM seen CROSS JOIN first x JOIN youth_file f ON f.id = x.youth_id LEFT JOIN account r ON r.id = x.referent_id
      LEFT JOIN LATERAL (SELECT c.held_on, c.reached FROM extra_muros_contact c WHERE c.follow_up_id = x.id
                         ORDER BY c.held_on DESC, c.created_at DESC, c.id LIMIT 1) AS l ON true
    ORDER BY x.next_due_on, x.id`
}

/** How many are late, due within a week, and later. */
export function countList(filter: ListFilter): Statement {
  return sql`SELECT count(*) FILTER (WHERE x.next_due_on < ${filter.today}::date)::int AS overdue,
               count(*) FILTER (WHERE x.next_due_on BETWEEN ${filter.today}::date AND ${filter.today}::date + 7)::int AS week,
               count(*) FILTER (WHERE x.next_due_on > ${filter.today}::date + 7)::int AS later
             FROM extra_muros_follow_up x WHERE ${where({ ...filter, overdue: false })}`
}
