import { randomUUID } from 'node:crypto'
import type { Result } from '@havre/rules/engine/evaluate.ts'
import type { Ctx } from '../../context.ts'
import { type Part, type Statement, sql } from '../../db/sql.ts'
import { sealTitle } from '../tasks/task-title.ts'
import { mayAdd } from '../youth-files/open-file.ts'
import type { LoadedProcedure } from './load.ts'

/** The tasks that a recorded event opens, in the words of who records it. Nobody opens a task who may not. */
export function openedTasks(
  ctx: Ctx,
  { youthId, key, file }: LoadedProcedure,
  result: Result,
  eventId: string,
  when: Part,
): Statement[] {
  if (!mayAdd(ctx, file, 'TASK')) return []
  return result.tasks
    .filter(task => task.eventId === eventId)
    .map(task => {
      const id = randomUUID()
      const title = sealTitle(key, id, youthId, task.title[ctx.me.language])
      return sql`INSERT INTO task (id, centre_id, youth_id, title, urgency, due_on, for_role, created_by)
                 SELECT ${id}, ${ctx.me.centreId}, ${youthId}, ${title}, 'later', ${task.dueOn}::date, ${task.role}, ${ctx.me.accountId}
                 WHERE ${when}`
    })
}
