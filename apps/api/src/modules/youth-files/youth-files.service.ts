import type { EntryItem } from '@havre/contracts/entries.ts'
import type {
  FileMonths,
  SearchYouthFiles,
  Timeline,
  YouthFile,
  YouthFileItem,
} from '@havre/contracts/youth-files.ts'
import { AXES } from '@havre/kinds/kind.ts'
import { readsFileHead } from '@havre/policy/file-head.ts'
import { notInAFile } from '@havre/rules/dates/reach.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { isTaken } from '../../db/is-taken.ts'
import { number, oneOf, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { readMonths, readTimeline } from '../entries/entries.data.ts'
import { toEntryItem } from '../entries/entries.present.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { endLiving } from '../exit-plans/end-living.service.ts'
import { proposeAlias } from './alias.ts'
import { nearFile, readNearFile } from './file-key.ts'
import { isoToday, todayOf } from './local-day.ts'
import {
  checkPhaseChange,
  endOpenStay,
  keepHistory,
  type PhaseChange,
  readOpenStay,
  refuseFullHouse,
} from './phase-change.ts'
import { toActor } from './relation.ts'
import {
  endMember,
  type FileChange,
  insertFile,
  insertMember,
  QUEUE_FOR_PLACE,
  readFile,
  searchFiles,
  updateFile,
} from './youth-files.data.ts'
import { toFile, toFileItem } from './youth-files.present.ts'

const ALIAS_TRIES = 5

/** The column that each order continues from, and what it looks like in a cursor. */
const ORDER_KEYS = {
  alias: { column: 'alias_key', type: 'text' },
  nextDue: { column: 'next_due_on', type: 'day' },
  lastEntry: { column: 'last_key', type: 'moment' },
} as const

type Page<T> = { items: T[]; nextCursor: string | null }

export async function searchYouthFiles(ctx: Ctx, search: SearchYouthFiles): Promise<Page<YouthFileItem>> {
  const { alias: _, cursor: __, limit: ___, mine: ____, sort, ...byStay } = search
  if (!readsFileHead(toActor(ctx)) && (sort !== 'alias' || Object.keys(byStay).length > 0))
    throw problem('not-allowed', { action: 'filter' })
  const today = todayOf(ctx)
  const births = {
    // Aged at most n: born after the day that is n + 1 years ago.
    from:
      search.maxAge === undefined
        ? undefined
        : today
            .subtract({ years: search.maxAge + 1 })
            .add({ days: 1 })
            .toString(),
    to: search.minAge === undefined ? undefined : today.subtract({ years: search.minAge }).toString(),
  }
  const order = ORDER_KEYS[search.sort]
  const after = fromCursor(search.cursor, order.type)
  const [rows] = await ctx.door.group(ctx.sid, [searchFiles(search, births, after)], { asyncCommit: true })
  return toPage(
    rows ?? [],
    search.limit,
    row => [text(row, order.column), text(row, 'id')],
    row => toFileItem(ctx, row),
  )
}

/** A youth file at a glance; absent and hidden are the same `not-found`. */
export async function getYouthFile(ctx: Ctx, id: string): Promise<YouthFile> {
  const [files, team, axes, tasks, forms] = await ctx.door.group(ctx.sid, readFile(id), { asyncCommit: true })
  const row = files?.[0]
  if (!row) throw problem('not-found')
  return toFile(ctx, row, { team: team ?? [], axes: axes ?? [], tasks: tasks ?? [], forms: forms ?? [] })
}

/** Opens a file with a fresh data key. Without an alias one is proposed until it is free; a taken one is `already-exists`. */
export async function createYouthFile(
  ctx: Ctx,
  input: FileChange & PhaseChange & { phase: string; alias?: string | undefined },
): Promise<YouthFile> {
  checkStayDays(ctx, input, input)
  checkPhaseChange(ctx, input)
  const [epochs] = await ctx.door.group(ctx.sid, [
    sql`SELECT epoch FROM key_epoch WHERE retired_at IS NULL ORDER BY epoch DESC LIMIT 1`,
  ])
  const epoch = Number(epochs?.[0]?.epoch)
  const { arrivedOn, leftOn, gender, languages, phase, overCapacity } = input
  const file = {
    id: ctx.newId,
    centreId: ctx.me.centreId,
    phase,
    arrivedOn,
    leftOn,
    gender,
    languages,
    overCapacity,
    epoch,
  }
  for (let tries = 1; ; tries++) {
    const alias = input.alias ?? proposeAlias()
    try {
      const wrapped = ctx.keyring.newYouthKey(ctx.newId, epoch)
      const key = ctx.keyring.openYouthKey(ctx.newId, epoch, wrapped)
      const [, , , made] = await ctx.door.group(ctx.sid, [
        QUEUE_FOR_PLACE,
        ...insertFile({ ...file, alias, wrapped }),
        sql`SELECT f.id FROM youth_file f WHERE f.id = ${ctx.newId}`,
        ...keepHistory(ctx, key, ctx.newId, input),
      ])
      if (!made?.length) refuseFullHouse(input)
      return await getYouthFile(ctx, ctx.newId)
    } catch (error) {
      if (!isTaken(error)) throw error
      if (input.alias)
        throw problem('already-exists', { errors: [{ pointer: '#/alias', code: 'already-exists' }] })
      if (tries === ALIAS_TRIES) throw error
    }
  }
}

/** Changes what is given; who becomes "left" leaves place and contract with it, as at an exit (docs/decisions/0032). */
export async function changeYouthFile(
  ctx: Ctx,
  id: string,
  version: number,
  change: FileChange & PhaseChange,
): Promise<YouthFile> {
  const before = await getYouthFile(ctx, id)
  if (!before.can.change) throw problem('not-allowed', { action: 'change' })
  checkPhaseChange(ctx, change)
  checkStayDays(ctx, change, {
    arrivedOn: change.arrivedOn === undefined ? before.arrivedOn : change.arrivedOn,
    leftOn: change.leftOn === undefined ? before.leftOn : change.leftOn,
  })
  const [files, open] = await ctx.door.group(ctx.sid, [readNearFile(id), readOpenStay(id)])
  const { key } = nearFile(ctx, files)
  const openSince = open?.[0]?.since
  if (typeof openSince === 'string' && change.phaseSince !== undefined && change.phaseSince < openSince)
    throw problem('rule-violated', {
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/phaseSince', code: 'before-last-phase' }],
    })
  const leaves = change.phase === 'left' && before.phase !== 'left'
  const { on, field } = dayOfLeaving(ctx, before, change)
  const end = leaves && (await endLiving(ctx, id, on, field))
  const rows = await ctx.door.inOne(ctx.sid, async run => {
    if (leaves) await run([endOpenStay(id, change.phaseSince ?? isoToday(ctx), version)])
    const [, written] = await run([
      QUEUE_FOR_PLACE,
      updateFile(id, version, change),
      ...keepHistory(ctx, key, id, change),
    ])
    if (written?.length && end) await end(run)
    return written
  })
  const current = await getYouthFile(ctx, id)
  if (rows?.length) return current
  if (current.version !== version)
    throw problem('stale-version', { currentVersion: current.version, current })
  refuseFullHouse(change)
  throw problem('not-allowed', { action: 'change' })
}

/**
 * The day on which a file says that the youth left, and the field that says so: the day that is given, or that of the phase; never
 * one that lies ahead.
 */
function dayOfLeaving(ctx: Ctx, before: YouthFile, change: FileChange & PhaseChange) {
  const today = isoToday(ctx)
  const leftOn = change.leftOn === undefined ? before.leftOn : change.leftOn
  const said = leftOn ?? change.phaseSince ?? today
  const [on = today] = [said, today].toSorted()
  return { on, field: leftOn === null ? 'phaseSince' : 'leftOn' }
}

export async function readFileTimeline(
  ctx: Ctx,
  id: string,
  filter: z.output<typeof Timeline>,
): Promise<Page<EntryItem>> {
  const { axis, kinds, compartment, authorId, status, from, to, limit } = filter
  const after = fromCursor(filter.cursor, 'moment')
  const statements = readTimeline({
    youthId: id,
    axis,
    kinds,
    compartment,
    authorId,
    status,
    from,
    to,
    timeZone: ctx.me.timeZone,
    after,
    limit,
  })
  const [files, rows] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
  const file = files?.[0]
  if (!file) throw problem('not-found')
  const key = youthKeyOf(ctx.keyring, { ...file, youth_id: id })
  return toPage(
    rows ?? [],
    limit,
    row => [text(row, 'at_key'), text(row, 'id')],
    row => toEntryItem(ctx, { ...row, epoch: file.epoch ?? null }, key),
  )
}

/** How full each month of the stay is, by axis; corrected acts count once, by their correction. */
export async function readFileMonths(ctx: Ctx, id: string): Promise<FileMonths> {
  const [files, rows] = await ctx.door.group(ctx.sid, readMonths(id, ctx.me.timeZone), { asyncCommit: true })
  if (!files?.length) throw problem('not-found')
  return {
    items: (rows ?? []).map(row => ({
      month: text(row, 'month'),
      axis: oneOf(row, 'axis', AXES),
      acts: number(row, 'acts'),
    })),
  }
}

/** Names somebody on the file; who already has that function keeps it. */
export async function addTeamMember(
  ctx: Ctx,
  youthId: string,
  accountId: string,
  role: string,
): Promise<YouthFile> {
  const file = await getYouthFile(ctx, youthId)
  if (!file.can.manageTeam) throw problem('not-allowed', { action: 'manage-team' })
  const [rows] = await ctx.door.group(ctx.sid, [
    insertMember(ctx.newId, ctx.me.centreId, youthId, accountId, role),
  ])
  if (rows?.[0]?.so === true)
    throw problem('rule-violated', {
      rule: 'locked-out',
      errors: [{ pointer: '#/accountId', code: 'locked-out' }],
    })
  return getYouthFile(ctx, youthId)
}

export async function removeTeamMember(ctx: Ctx, youthId: string, memberId: string): Promise<YouthFile> {
  const file = await getYouthFile(ctx, youthId)
  if (!file.can.manageTeam) throw problem('not-allowed', { action: 'manage-team' })
  const [rows] = await ctx.door.group(ctx.sid, [endMember(youthId, memberId)])
  if (!rows?.length) throw problem('not-found')
  return getYouthFile(ctx, youthId)
}

type StayDays = { arrivedOn?: string | null | undefined; leftOn?: string | null | undefined }

/** Throws `rule-violated` at the day: date-out-of-bounds for one given that cannot be meant, dates-out-of-order for both together. */
function checkStayDays(ctx: Ctx, given: StayDays, { arrivedOn, leftOn }: StayDays): void {
  const today = isoToday(ctx)
  for (const field of ['arrivedOn', 'leftOn'] as const) {
    const code = given[field] && notInAFile(given[field], today)
    if (code) throw ruleBroken('date-out-of-bounds', `#/${field}`, code)
  }
  if (arrivedOn && leftOn && leftOn < arrivedOn)
    throw ruleBroken('dates-out-of-order', '#/leftOn', 'before-arrival')
}
