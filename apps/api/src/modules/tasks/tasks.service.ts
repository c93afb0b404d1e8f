import type { TaskItem } from '@havre/contracts/tasks.ts'
import { TASK_ROLES, URGENCIES } from '@havre/kinds/kind.ts'
import { followUpsSchema } from '@havre/kinds/meta-schema.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { RELATION, toActor, toTarget } from '../youth-files/relation.ts'
import { dueBy } from './due.ts'
import { openTitle, sealTitle } from './task-title.ts'
import { insertTask, readTask, readTasks, updateTask } from './tasks.data.ts'

type Search = { mine: boolean; dueBefore?: string | undefined; cursor?: string | undefined; limit: number }
type NewTask = {
  title: string
  urgency: string
  dueOn?: string | undefined
  forRole?: string | undefined
  forAccountId?: string | undefined
}
type Change = { status?: 'open' | 'done' | 'dropped' | undefined; dueOn?: string | null | undefined }

export async function searchTasks(ctx: Ctx, search: Search) {
  const after = fromCursor(search.cursor, 'day')
  const [rows] = await ctx.door.group(
    ctx.sid,
    [readTasks({ mine: search.mine, dueBefore: search.dueBefore, after, limit: search.limit })],
    { asyncCommit: true },
  )
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
      dueOn: task.dueOn ?? dueBy(ctx, task.urgency),
      forRole: task.forRole,
      forAccountId: task.forAccountId,
      createdBy: ctx.me.accountId,
    }),
  ])
  return getTask(ctx, ctx.newId)
}

/** Throws `stale-version` with the task as it is now when somebody was faster. */
export async function changeTask(ctx: Ctx, id: string, version: number, change: Change): Promise<TaskItem> {
  const [rows] = await ctx.door.group(ctx.sid, [updateTask(id, version, change.status, change.dueOn)])
  const task = await getTask(ctx, id)
  if (rows?.length) return task
  if (task.version !== version)
    throw problem('stale-version', { currentVersion: task.version, current: task })
  throw problem('not-allowed', { action: 'change' })
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
    forRole: forRole ?? null,
    forPerson: toPerson(ctx.keyring, row, 'for'),
    status: oneOf(row, 'status', ['open', 'done', 'dropped'] as const),
    version: number(row, 'version'),
    can: { change: flag(row, 'may_change') },
  }
}

/** What the task asks: somebody's own words, or what the kind foresees, in the reader's language. */
function titleOf(ctx: Ctx, row: Row): string {
  if (row.follow_up === null) {
    const box = bytes(row, 'title')
    return openTitle(youthKeyOf(ctx.keyring, row), text(row, 'id'), text(row, 'youth_id'), box)
  }
  const foreseen = followUpsSchema.parse(row.follow_ups).find(one => one.id === row.follow_up)
  return foreseen?.title[oneOf(row, 'reader_language', ['fr', 'nl', 'en'] as const)] ?? ''
}
