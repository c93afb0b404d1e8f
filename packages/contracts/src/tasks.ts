import { TASK_ROLES, URGENCIES } from '@havre/kinds/kind.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, page, pageRequest, personRef, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const urgency = z.enum(URGENCIES)
const forRole = z.enum(TASK_ROLES)
/** A task that comes back when it was done. */
export const REPEATS = ['daily', 'weekly', 'monthly'] as const
export type Repeats = (typeof REPEATS)[number]

export const TaskItem = z.object({
  id,
  youthId: id,
  youthAlias: z.string(),
  /** The entry whose signature opened it; null where there is none that the reader may read. */
  entryId: id.nullable(),
  title: z.string(),
  urgency,
  dueOn: dayOut.nullable(),
  /** A day, not after the due one, on which it is recalled. */
  remindOn: dayOut.nullable(),
  repeats: z.enum(REPEATS).nullable(),
  forRole: forRole.nullable(),
  forPerson: personRef.nullable(),
  status: z.enum(['open', 'done', 'dropped']),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type TaskItem = z.infer<typeof TaskItem>

const tag = 'tasks'
export const taskRoutes = {
  searchTasks: route(paths.searchTasks, {
    tag,
    summary: 'Open tasks that I may read, the earliest first',
    body: z.strictObject({
      ...pageRequest,
      mine: z.boolean().default(false),
      dueBefore: civilDate.optional(),
    }),
    reply: page(TaskItem),
  }),
  createTask: route(paths.createTask, {
    tag,
    summary: 'Add a task to a file',
    params: idParams.youth,
    body: z.strictObject({
      title: saidLine(200),
      urgency: urgency.default('later'),
      dueOn: civilDate.optional(),
      remindOn: civilDate.optional(),
      forRole: forRole.optional(),
      forAccountId: id.optional(),
      /** Comes back from its date on; a date is then needed. */
      repeats: z.enum(REPEATS).optional(),
      /** The act of the same file that it comes from. */
      entryId: id.optional(),
    }),
    reply: TaskItem,
    status: 201,
    idempotent: true,
  }),
  changeTask: route(paths.changeTask, {
    tag,
    summary: 'Tick off, drop, reopen, postpone or recall a task',
    params: idParams.task,
    body: z.strictObject({
      status: z.enum(['open', 'done', 'dropped']).optional(),
      dueOn: civilDate.nullable().optional(),
      remindOn: civilDate.nullable().optional(),
    }),
    reply: TaskItem,
    ifMatch: true,
  }),
}
