import { disappearanceReport as KIND } from '@havre/kinds/kinds/disappearance-report.ts'
import { PROTOCOLS } from '@havre/kinds/protocols/missing.ts'
import type { Protocol, ProtocolStep } from '@havre/kinds/protocols/protocol.ts'
import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type Part, type Statement, sql } from '../../db/sql.ts'
import { sealTitle } from '../tasks/task-title.ts'
import { stepTaskId } from './step-task-id.ts'

/** Weekly reviews whose tasks are recognised: half a year. */
const REVIEWS = 26
const MINUTE_MS = 60_000

/** A task of one step. Its id follows from the step, so that each opens and ticks the other without being told. */
export type StepTask = { readonly step: ProtocolStep; readonly turn: number; readonly taskId: string }

/** The tasks that the steps of an episode may have. */
export function tasksOf(episodeId: string, protocol: Protocol): StepTask[] {
  return protocol.steps.flatMap(step => {
    if (!step.task) return []
    const turns = step.repeats ? Array.from({ length: REVIEWS }, (_, n) => n + 1) : [0]
    return turns.map(turn => ({ step, turn, taskId: stepTaskId(episodeId, step.code, turn) }))
  })
}

/** Ids of the tasks of an episode, whatever its protocol: they are read together with it. */
export function taskIdsOf(episodeId: string): string[] {
  return [...new Set(PROTOCOLS.flatMap(one => tasksOf(episodeId, one).map(task => task.taskId)))]
}

/** Opens the task of a step, for the day on which it is due, if `only` finds a row; a second time changes nothing. */
export function openTask(
  ctx: Ctx,
  task: StepTask,
  given: { youthId: string; key: YouthKey; startsAt: number; only: Part },
): Statement {
  const { step, turn, taskId: id } = task
  const minutes = (step.due?.minutes ?? 0) * Math.max(1, turn)
  const dueOn = Temporal.Instant.fromEpochMilliseconds(given.startsAt + minutes * MINUTE_MS)
    .toZonedDateTimeISO(ctx.me.timeZone)
    .toPlainDate()
  const title = sealTitle(
    given.key,
    id,
    given.youthId,
    `${KIND.title[ctx.me.language]} : ${step.label[ctx.me.language]}`,
  )
  return sql`
    INSERT INTO task (id, centre_id, youth_id, title, urgency, due_on, for_role, created_by)
    SELECT ${id}::uuid, ${ctx.me.centreId}::uuid, ${given.youthId}::uuid, ${title}::bytea, ${minutes <= 1440 ? 'today' : 'thisWeek'},
           ${dueOn.toString()}::date, ${step.task}, ${ctx.me.accountId}::uuid
    WHERE EXISTS (${given.only})
    ON CONFLICT (id) DO UPDATE SET status = 'open', done_at = NULL, done_by = NULL, due_on = EXCLUDED.due_on,
      version = task.version + 1, updated_at = now() WHERE task.status = 'dropped'`
}

/** Moves tasks to another state if `only` finds a row: ticked, dropped because nothing is to be done, or open again. */
export function settleTasks(ids: readonly string[], to: 'open' | 'done' | 'dropped', only: Part): Statement {
  const from = to === 'open' ? ['done', 'dropped'] : ['open']
  return sql`
    UPDATE task SET version = version + 1, updated_at = now(), status = ${to}::text,
      done_at = CASE WHEN ${to}::text = 'open' THEN NULL ELSE now() END,
      done_by = CASE WHEN ${to}::text = 'open' THEN NULL ELSE (SELECT app.account()) END
    WHERE id = ANY (${ids}::uuid[]) AND status = ANY (${from}::text[]) AND EXISTS (${only})`
}
