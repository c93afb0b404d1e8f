import type { Missing, MissingItem } from '@havre/contracts/missing.ts'
import { protocolOf } from '@havre/kinds/protocols/missing.ts'
import { MISSING_NUMBERS } from '@havre/kinds/protocols/missing-numbers.ts'
import type { DangerFactor } from '@havre/kinds/protocols/protocol.ts'
import { CLOSE_REASONS } from '@havre/kinds/vocabularies/missing.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { part } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isClosedFile } from '../youth-files/closed-file.rules.ts'
import { isoToday, todayOf, yearsOn } from '../youth-files/local-day.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import {
  findOpen,
  insertEpisode,
  readCandidates,
  readEpisode,
  readForOpen,
  readOfFile,
  readOpen,
} from './missing.data.ts'
import { toMissing, toMissingItem } from './missing.present.ts'
import { checkMoments } from './missing-moments.ts'
import { openTask, taskIdsOf, tasksOf } from './missing-tasks.ts'

type Moment = string | undefined
type Opening = { lastSeenAt?: Moment; noticedAt?: Moment; factors?: readonly DangerFactor[] | undefined }

const STATUSES = ['open', 'returned', 'closed'] as const
/** Nobody goes missing from a house that they have left, or never came to. */
function isAway(ctx: Ctx, file: Row): boolean {
  const phase = text(file, 'phase')
  return phase === 'left' || isClosedFile(phase, textOrNull(file, 'left_on'), isoToday(ctx))
}

/** Who is missing now, among the files that I may know, the last to go first. */
export async function listMissing(ctx: Ctx): Promise<{ items: MissingItem[] }> {
  const [rows, steps] = await ctx.door.group(ctx.sid, readOpen(), { asyncCommit: true })
  return { items: (rows ?? []).map(row => toMissingItem(ctx, row, steps ?? [])) }
}

/** Youths in the house for whom I may open an episode. */
export async function listCandidates(ctx: Ctx) {
  const [rows] = await ctx.door.group(ctx.sid, [readCandidates()], { asyncCommit: true })
  const today = isoToday(ctx)
  return {
    asOf: ctx.now().toISOString(),
    items: (rows ?? []).map(row => {
      const birthOn = textOrNull(row, 'birth_on')
      return {
        id: text(row, 'id'),
        alias: text(row, 'alias'),
        age: birthOn ? yearsOn(birthOn, today) : null,
        languages: texts(row, 'languages'),
        missingId: textOrNull(row, 'missing_id'),
      }
    }),
  }
}

/** The episodes of one file; `not-found` for a file that I may not know. */
export async function listOfFile(ctx: Ctx, youthId: string) {
  const [files, rows] = await ctx.door.group(ctx.sid, readOfFile(youthId), { asyncCommit: true })
  const file = files?.[0]
  if (!file) throw problem('not-found')
  const open = (rows ?? []).some(row => row.status === 'open')
  return {
    asOf: ctx.now().toISOString(),
    items: (rows ?? []).map(row => ({
      id: text(row, 'id'),
      status: oneOf(row, 'status', STATUSES),
      lastSeenAt: text(row, 'last_seen_at'),
      returnedAt: textOrNull(row, 'returned_at'),
      closedAt: textOrNull(row, 'closed_at'),
      closeReason: CLOSE_REASONS.find(reason => reason === row.close_reason) ?? null,
      entryId: textOrNull(row, 'entry_id'),
    })),
    can: {
      open: !open && !isAway(ctx, file) && mayCreate(toActor(ctx), toTarget(ctx, file, 'SAFETY')),
    },
  }
}

/** An episode and its row; `act` names the trace of reading it, none right after a write that left its own. */
export async function loadMissing(
  ctx: Ctx,
  id: string,
  act?: string,
): Promise<{ row: Row; now: Missing; steps: Row[] }> {
  const [rows, steps, tasks] = await ctx.door.group(ctx.sid, readEpisode(id, taskIdsOf(id), act))
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return { row, steps: steps ?? [], now: toMissing(ctx, row, { steps: steps ?? [], tasks: tasks ?? [] }) }
}

export async function getMissing(ctx: Ctx, id: string): Promise<Missing> {
  return (await loadMissing(ctx, id, 'missing.read')).now
}

/**
 * Opens an episode: the clock runs from when the absence was noticed, and what the file itself says of danger counts at
 * once. Throws `already-exists` with the episode that somebody else has opened, `file-closed`, or `dates-out-of-order`.
 */
export async function openMissing(ctx: Ctx, youthId: string, input: Opening): Promise<Missing> {
  const [files, made] = await ctx.door.group(ctx.sid, readForOpen(youthId, ctx.newId))
  const file = files?.[0]
  if (!file) throw problem('not-found')
  if (made?.length) return (await loadMissing(ctx, ctx.newId)).now
  if (!mayCreate(toActor(ctx), toTarget(ctx, file, 'SAFETY')))
    throw problem('not-allowed', { action: 'create' })
  if (isAway(ctx, file)) throw problem('rule-violated', { rule: 'file-closed' })
  const now = ctx.now()
  const noticedAt = input.noticedAt ?? now.toISOString()
  const { lastSeenAt = noticedAt } = input
  const { returnedAt: _, ...moments } = checkMoments(
    now,
    { lastSeenAt, noticedAt, returnedAt: null },
    { noticedAt },
  )
  const protocol = protocolOf(oneOf(file, 'jurisdiction', ['BE', 'FR'] as const))
  const key = youthKeyOf(ctx.keyring, file)
  const given = {
    youthId,
    key,
    startsAt: Date.parse(moments.noticedAt),
    only: part`SELECT FROM disappearance d WHERE d.id = ${ctx.newId}`,
  }
  const first = tasksOf(ctx.newId, protocol).filter(({ step, turn }) => step.from === 'noticed' && turn <= 1)
  const [inserted] = await ctx.door.group(ctx.sid, [
    insertEpisode({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      protocol: protocol.id,
      ...moments,
      factors: [...new Set([...(input.factors ?? []), ...factorsOfFile(ctx, file)])],
      createdBy: ctx.me.accountId,
      now: now.toISOString(),
    }),
    ...first.map(task => openTask(ctx, task, given)),
  ])
  if (inserted?.length) return (await loadMissing(ctx, ctx.newId)).now
  const [open] = await ctx.door.group(ctx.sid, [findOpen(youthId)])
  const other = open?.[0] && (await loadMissing(ctx, text(open[0], 'id'), 'missing.read')).now
  throw problem('already-exists', { current: other })
}

/** The danger that needs no telling: a young child, somebody who has just come, a risk that the team judged high. */
function factorsOfFile(ctx: Ctx, file: Row): DangerFactor[] {
  const today = todayOf(ctx)
  const birthOn = textOrNull(file, 'birth_on')
  const arrivedOn = textOrNull(file, 'arrived_on')
  const isYoung = birthOn !== null && yearsOn(birthOn, today.toString()) < MISSING_NUMBERS.youngAge.years
  const stay = arrivedOn === null ? null : Temporal.PlainDate.from(arrivedOn).until(today).days
  const isNew = stay !== null && stay < MISSING_NUMBERS.firstDays.days
  const isHunted = ['high', 'extreme'].includes(textOrNull(file, 'risk_level') ?? '')
  return [
    ...(isYoung ? (['under13'] as const) : []),
    ...(isHunted ? (['exploiter'] as const) : []),
    ...(isNew ? (['firstDays'] as const) : []),
  ]
}
