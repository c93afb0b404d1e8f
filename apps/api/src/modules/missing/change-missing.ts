import type { Missing } from '@havre/contracts/missing.ts'
import type { DangerFactor } from '@havre/kinds/protocols/protocol.ts'
import type { MissingWord } from '@havre/kinds/vocabularies/missing.ts'
import type { Ctx } from '../../context.ts'
import { part, type Statement } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { updateEpisode } from './missing.data.ts'
import { protocolIn } from './missing.present.ts'
import { loadMissing } from './missing.service.ts'
import { checkMoments } from './missing-moments.ts'
import { openTask, type StepTask, settleTasks, tasksOf } from './missing-tasks.ts'
import { openWords, sealWords } from './missing-words.ts'

type Change = {
  lastSeenAt?: string | undefined
  noticedAt?: string | undefined
  factors?: readonly DangerFactor[] | undefined
  photoConsent?: string | undefined
  qualification?: string | null | undefined
  returnedAt?: string | null | undefined
  returnHow?: string | null | undefined
  words?: { readonly [word in MissingWord]?: string | undefined } | undefined
}

/** An episode that may be changed, with its key. Throws `already-closed`, `not-allowed` or `stale-version`. */
export async function loadToChange(ctx: Ctx, id: string, version?: number) {
  const loaded = await loadMissing(ctx, id)
  const { now, row } = loaded
  if (version !== undefined && now.version !== version) throw stale(now)
  if (now.closedAt !== null) throw problem('rule-violated', { rule: 'already-closed' })
  if (!now.can.change) throw problem('not-allowed', { action: 'change' })
  return { ...loaded, key: youthKeyOf(ctx.keyring, row), protocol: protocolIn(row) }
}

export function stale(current: Missing) {
  return problem('stale-version', { currentVersion: current.version, current })
}

/** Fills in what became known. Coming back opens the tasks of the return; taking that back drops them again. */
export async function changeMissing(ctx: Ctx, id: string, version: number, change: Change): Promise<Missing> {
  const { row, now, key, protocol } = await loadToChange(ctx, id, version)
  const moments = checkMoments(
    ctx.now(),
    {
      lastSeenAt: change.lastSeenAt ?? now.lastSeenAt,
      noticedAt: change.noticedAt ?? now.noticedAt,
      returnedAt: change.returnedAt === undefined ? now.returnedAt : change.returnedAt,
    },
    change,
  )
  const { returnedAt } = moments
  const said = Object.entries(change.words ?? {}).filter(([, words]) => words !== undefined)
  const words = { ...openWords(key, row), ...Object.fromEntries(said) }
  const at = ctx.now().toISOString()
  // True for the version that this request wrote and no other, so that somebody faster keeps their tasks.
  const only = part`SELECT FROM disappearance d WHERE d.id = ${id} AND d.version = ${version + 1} AND d.updated_at = ${at}::timestamptz`
  const start = { youthId: now.youthId, key, startsAt: Date.parse(returnedAt ?? moments.noticedAt), only }
  const turned = (now.returnedAt === null) !== (returnedAt === null)
  const tasks = turned ? turnTasks(tasksOf(id, protocol), returnedAt !== null, now) : { open: [], drop: [] }
  const [written] = await ctx.door.group(ctx.sid, [
    updateEpisode(
      id,
      version,
      {
        ...moments,
        factors: change.factors ?? now.factors,
        photoConsent: change.photoConsent ?? now.photoConsent,
        qualification: change.qualification === undefined ? now.qualification : change.qualification,
        words: sealWords(key, id, now.youthId, words),
        returnHow: returnedAt && (change.returnHow === undefined ? now.returnHow : change.returnHow),
      },
      at,
    ),
    ...tasks.open.map((task): Statement => openTask(ctx, task, start)),
    settleTasks(
      tasks.drop.map(({ taskId }) => taskId),
      'dropped',
      only,
    ),
  ])
  const after = (await loadMissing(ctx, id)).now
  if (!written?.length) throw stale(after)
  return after
}

/** Back: what follows a return opens and the weekly review is dropped. Not back after all: the other way round. */
function turnTasks(tasks: readonly StepTask[], isBack: boolean, now: Missing) {
  const after = tasks.filter(({ step }) => step.from === 'return')
  const reviews = tasks.filter(({ step }) => step.repeats)
  const next = reviews.filter(({ turn }) => turn === nextReview(now))
  return isBack ? { open: after, drop: reviews } : { open: next, drop: after }
}

/** Which weekly review comes next, counted from 1. */
export function nextReview(now: Missing): number {
  const done = now.steps.filter(
    step => step.code === 'review' && step.calls.length > 0 && step.state !== 'due' && step.state !== 'late',
  )
  return 1 + Math.max(0, ...done.map(step => step.turn))
}

/** Back: the clock stops. Throws `already-back` where somebody has said so before. */
export async function returnMissing(
  ctx: Ctx,
  id: string,
  version: number,
  input: { returnedAt?: string | undefined; returnHow?: string | undefined },
): Promise<Missing> {
  const { now } = await loadToChange(ctx, id, version)
  if (now.returnedAt !== null) throw problem('rule-violated', { rule: 'already-back' })
  const returnedAt = input.returnedAt ?? ctx.now().toISOString()
  return changeMissing(ctx, id, version, { returnedAt, returnHow: input.returnHow ?? null })
}
