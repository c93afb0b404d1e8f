import { type Statement, sql } from '../../db/sql.ts'

/** Marks the exit as taken back when it stands at this version; its relay is free to answer otherwise. Answers one row when it was. */
export function withdrawRow(id: string, version: number, because: Buffer | null): Statement {
  return sql`UPDATE youth_exit SET withdrawn_at = now(), withdrawn_by = (SELECT app.account()), withdrawn_because = ${because},
               relay_answer = NULL, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND withdrawn_at IS NULL RETURNING id`
}

/** Opens the plan of this exit again, where no other was opened since. */
export function reopenPlan(exitId: string): Statement {
  return sql`UPDATE exit_plan p SET closed_at = NULL, version = p.version + 1, updated_at = now() FROM youth_exit e
             WHERE e.id = ${exitId} AND p.id = e.plan_id
               AND NOT EXISTS (SELECT FROM exit_plan x WHERE x.youth_id = p.youth_id AND x.closed_at IS NULL)`
}

/** The file goes on in the phase that the exit of that day ended; answers one row when it does. */
export function comeBack(youthId: string, phase: string, leftOn: string): Statement {
  return sql`UPDATE youth_file SET phase = ${phase}, left_on = NULL, version = version + 1, updated_at = now()
             WHERE id = ${youthId} AND phase = 'left' AND left_on = ${leftOn}::date RETURNING id`
}
