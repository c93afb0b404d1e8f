import { randomInt } from 'node:crypto'
import type { FollowedFile } from '@havre/contracts/coordination-meetings.ts'
import type { TaskItem } from '@havre/contracts/tasks.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { createTask } from '../tasks/tasks.service.ts'
import { checkMayAdd, openFile } from '../youth-files/open-file.ts'
import { toFollowed } from './followed-files.present.ts'
import {
  insertCode,
  insertFollowed,
  linkTask,
  markFollowed,
  readFollowedFile,
  readFollowedYouth,
  readUsedCodes,
} from './meetings.data.ts'
import { findMeeting } from './meetings.service.ts'
import { checkReadsNetwork, keepsNetwork } from './network-access.ts'

// Without I and O, which are read as 1 and 0 across a table.
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const CODES = [...LETTERS].flatMap(letter => [...'123456789'].map(digit => letter + digit))
const TRIES = 5

/**
 * Follows a file in a meeting. The code is drawn among those that the meeting has not used, so that nothing can be read from
 * it, nor from one meeting to the next. Throws `already-exists` for a file that is on the list, or was.
 */
export async function followFile(ctx: Ctx, meetingId: string, youthId: string): Promise<FollowedFile> {
  const meeting = await findMeeting(ctx, meetingId)
  if (!meeting.can.change) throw problem('not-allowed', { action: 'create' })
  const file = await openFile(ctx, youthId, 'AUTON')
  checkMayAdd(ctx, file, 'AUTON')
  const standing = await onMeeting(ctx, meetingId, youthId)
  if (standing && standing.id !== ctx.newId) throw problem('already-exists')
  const made = { centreId: ctx.me.centreId, createdBy: ctx.me.accountId }
  if (!standing)
    await ctx.door.inOne(ctx.sid, async run => {
      for (let tried = 0; tried < TRIES; tried++) {
        const [used = []] = await run([readUsedCodes(meetingId)])
        const free = CODES.filter(code => !used.some(row => row.code === code))
        const code = free[randomInt(Math.max(free.length, 1))]
        if (code === undefined) break
        const codeId = crypto.randomUUID()
        const [taken] = await run([insertCode(codeId, meetingId, code, made)])
        if (!taken?.length) continue
        await run([insertFollowed({ ...made, id: ctx.newId, youthId, meetingId, codeId })])
        return
      }
      throw problem('busy', { retryAfter: 1 })
    })
  return findFollowed(ctx, ctx.newId)
}

/** Takes a file off the list, or back on. Throws `stale-version` with the line as it is now. */
export async function changeFollowed(ctx: Ctx, id: string, version: number, followed: boolean) {
  const before = await findFollowed(ctx, id)
  if (!before.can.change || !keepsNetwork(ctx)) throw problem('not-allowed', { action: 'change' })
  const [files] = await ctx.door.group(ctx.sid, readFollowedFile(id))
  const codeId = text(files?.[0] ?? {}, 'code_id')
  const [rows] = await ctx.door.group(ctx.sid, [markFollowed(codeId, version, followed)])
  const current = await findFollowed(ctx, id)
  if (rows?.length) return current
  throw problem('stale-version', { currentVersion: current.version, current })
}

/** A decision about a followed file becomes a task of that file, and stays linked to the meeting. */
export async function decideOnFile(
  ctx: Ctx,
  id: string,
  task: {
    title: string
    urgency: TaskItem['urgency']
    dueOn?: string | undefined
    forRole?: string | undefined
  },
): Promise<FollowedFile> {
  const followed = await findFollowed(ctx, id)
  if (!followed.can.addTask) throw problem('not-allowed', { action: 'create' })
  const made = await createTask(ctx, followed.youthId, task)
  await ctx.door.group(ctx.sid, [linkTask(id, made.id)])
  return findFollowed(ctx, id)
}

async function findFollowed(ctx: Ctx, id: string): Promise<FollowedFile> {
  checkReadsNetwork(ctx)
  const [files, tasks] = await ctx.door.group(ctx.sid, readFollowedFile(id))
  const [followed] = toFollowed(ctx, files ?? [], tasks ?? [])
  if (!followed) throw problem('not-found')
  return followed
}

async function onMeeting(ctx: Ctx, meetingId: string, youthId: string): Promise<FollowedFile | undefined> {
  const [files, tasks] = await ctx.door.group(ctx.sid, readFollowedYouth(meetingId, youthId))
  return toFollowed(ctx, files ?? [], tasks ?? [])[0]
}
