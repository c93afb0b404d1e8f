import { REPEATS, type Repeats, type TaskItem } from '@havre/contracts/tasks.ts'
import { TASK_ROLES, URGENCIES } from '@havre/kinds/kind.ts'
import { followUpsSchema } from '@havre/kinds/meta-schema.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import { readsEvery } from '@havre/policy/house.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { RELATION, toActor, toTarget } from '../youth-files/relation.ts'
import { dueBy } from './due.ts'
import { openTitle, sealTitle } from './task-title.ts'
import { dropNext, insertNext, insertTask, readTask, readTasks, updateTask } from './tasks.data.ts'
import { nextDueOn } from './tasks.rules.ts'

type Search = { mine: boolean; dueBefore?: string | undefined; cursor?: string | undefined; limit: number }
type NewTask = {
  title: string
  urgency: string
  dueOn?: string | undefined
  remindOn?: string | undefined
  forRole?: string | undefined
  forAccountId?: string | undefined
  repeats?: Repeats | undefined
  entryId?: string | undefined
}
type Change = {
  status?: 'open' | 'done' | 'dropped' | undefined
  dueOn?: string | null | undefined
  remindOn?: string | null | undefined
}

export async function searchTasks(ctx: Ctx, search: Search) {
  const after = fromCursor(search.cursor, 'day')
  const { mine, dueBefore, limit } = search
  const everywhere = readsEvery(ctx.me.roles, 'TASK')
  const [rows] = await ctx.door.group(ctx.sid, [readTasks({ everywhere, mine, dueBefore, after, limit })], {
    asyncCommit: true,
  })
  return toPage(
    rows ?? [],
    search.limit,
    row => [text(row, 'due_key'), text(row, 'id')],
    row => toTask(ctx, row),
  )
}

export async function createTask(ctx: Ctx, youthId: string, task: NewTask): Promise<TaskItem> {
  const [files] = await ctx.door.group(ctx.sid, [
    sql`SELECT f.id, k.epoch, k.wrapped, ${RELATION} FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ${youthId}`,
  ])
  const file = files?.[0]
  if (!file) throw problem('not-found')
  if (!mayCreate(toActor(ctx), toTarget(ctx, file, 'TASK')))
    throw problem('not-allowed', { action: 'create' })
  const dueOn = task.dueOn ?? dueBy(ctx, task.urgency)
  if (task.repeats && !dueOn)
    throw problem('rule-violated', {
      rule: 'repeats-from-a-date',
      errors: [{ pointer: '#/dueOn', code: 'required' }],
    })
  refuseLateReminder(task.remindOn, dueOn)
  const epoch = number(file, 'epoch')
  const key = ctx.keyring.openYouthKey(youthId, epoch, bytes(file, 'wrapped'))
  const title = sealTitle(key, ctx.newId, youthId, task.title)
  await ctx.door.group(ctx.sid, [
    insertTask({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      title,
      urgency: task.urgency,
      dueOn,
      remindOn: task.remindOn,
      forRole: task.forRole,
      forAccountId: task.forAccountId,
      repeats: task.repeats,
      entryId: task.entryId,
      createdBy: ctx.me.accountId,
    }),
  ])
  return getTask(ctx, ctx.newId)
}

/**
 * Ticks off, drops, reopens or postpones. A repeating task that is done opens the next one; one that is reopened takes it
 * back. Throws `stale-version` with the task as it is now when somebody was faster.
 */
export async function changeTask(ctx: Ctx, id: string, version: number, change: Change): Promise<TaskItem> {
  const { dueOn, remindOn } = await settledDates(ctx, id, change)
  const [rows] = await ctx.door.group(ctx.sid, [
    updateTask(id, version, change.status, dueOn, remindOn),
    ...(change.status === undefined ? [] : await around(ctx, id, change.status)),
  ])
  const task = await getTask(ctx, id)
  if (rows?.length) return task
  if (task.version !== version)
    throw problem('stale-version', { currentVersion: task.version, current: task })
  if (task.repeats && change.dueOn === null)
    throw problem('rule-violated', {
      rule: 'repeats-from-a-date',
      errors: [{ pointer: '#/dueOn', code: 'required' }],
    })
  throw problem('not-allowed', { action: 'change' })
}

function refuseLateReminder(remindOn: string | null | undefined, dueOn: string | null | undefined): void {
  if (remindOn && dueOn && remindOn > dueOn)
    throw problem('rule-violated', {
      rule: 'reminder-after-due',
      errors: [{ pointer: '#/remindOn', code: 'reminder-after-due' }],
    })
}

/** The dates as they will stand: a reminder that is given must come first; an older one goes when its task moves before it. */
async function settledDates(ctx: Ctx, id: string, change: Change): Promise<Change> {
  if (change.dueOn === undefined && !change.remindOn) return change
  const task = await getTask(ctx, id)
  const dueOn = change.dueOn === undefined ? task.dueOn : change.dueOn
  refuseLateReminder(change.remindOn, dueOn)
  const isOutrun = change.remindOn === undefined && dueOn && task.remindOn && task.remindOn > dueOn
  return isOutrun ? { ...change, remindOn: null } : change
}

/** What a change of status brings with it for a task that repeats. */
async function around(ctx: Ctx, id: string, status: TaskItem['status']): Promise<Statement[]> {
  const [rows] = await ctx.door.group(ctx.sid, [readTask(id)])
  const row = rows?.[0]
  const repeats = REPEATS.find(one => one === row?.repeats)
  const dueOn = row && textOrNull(row, 'due_on')
  if (!row || !repeats || !dueOn || status === 'dropped') return []
  if (status === 'open') return [dropNext(id)]
  const today = isoToday(ctx)
  const nextId = crypto.randomUUID()
  const key = youthKeyOf(ctx.keyring, row)
  const title = sealTitle(key, nextId, text(row, 'youth_id'), titleOf(ctx, row))
  return [
    insertNext(id, {
      id: nextId,
      title,
      dueOn: nextDueOn(repeats, dueOn, today),
      createdBy: ctx.me.accountId,
    }),
  ]
}

async function getTask(ctx: Ctx, id: string): Promise<TaskItem> {
  const [rows] = await ctx.door.group(ctx.sid, [readTask(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toTask(ctx, row)
}

export function toTask(ctx: Ctx, row: Row): TaskItem {
  const youthId = text(row, 'youth_id')
  const forRole = TASK_ROLES.find(role => role === row.for_role)
  return {
    id: text(row, 'id'),
    youthId,
    youthAlias: text(row, 'alias'),
    entryId: textOrNull(row, 'entry_id'),
    title: titleOf(ctx, row),
    urgency: oneOf(row, 'urgency', URGENCIES),
    dueOn: textOrNull(row, 'due_on'),
    remindOn: textOrNull(row, 'remind_on'),
    repeats: REPEATS.find(one => one === row.repeats) ?? null,
    forRole: forRole ?? null,
    forPerson: toPerson(ctx.keyring, row, 'for'),
    status: oneOf(row, 'status', ['open', 'done', 'dropped'] as const),
    version: number(row, 'version'),
    can: { change: flag(row, 'may_change') },
  }
}

/** What the task asks: somebody's own words, or what the kind foresees, in the reader's language. The row carries `FORESEEN`. */
export function titleOf(ctx: Ctx, row: Row): string {
  if (row.follow_up === null) {
    const box = bytes(row, 'title')
    return openTitle(youthKeyOf(ctx.keyring, row), text(row, 'id'), text(row, 'youth_id'), box)
  }
  const foreseen = followUpsSchema.parse(row.follow_ups).find(one => one.id === row.follow_up)
  return foreseen?.title[oneOf(row, 'reader_language', ['fr', 'nl', 'en'] as const)] ?? ''
}
