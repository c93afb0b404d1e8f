import type { Missing } from '@havre/contracts/missing.ts'
import { FREE_STEPS, type Protocol } from '@havre/kinds/protocols/protocol.ts'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { part, type Statement } from '../../db/sql.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { loadToChange } from './change-missing.ts'
import { insertStep, updateStep } from './missing.data.ts'
import { loadMissing } from './missing.service.ts'
import { checkMoment } from './missing-moments.ts'
import { openTask, settleTasks, tasksOf } from './missing-tasks.ts'
import { type CallWords, openCall, sealCall } from './missing-words.ts'

type Said = { at?: string | undefined } & { readonly [part in keyof CallWords]?: string | undefined }
type Noted = Said & { step: string; turn: number; outcome: 'done' | 'notReached' | 'notNeeded' }
type Correction = Said & { outcome?: 'done' | 'notReached' | 'notNeeded' | 'withdrawn' | undefined }

/**
 * Notes a call or another step, now unless another time is given. Two people at once leave one row: the second gets
 * `already-exists` with the episode, where the first one's note stands.
 */
export async function recordStep(ctx: Ctx, id: string, input: Noted): Promise<Missing> {
  const { now, key, protocol } = await loadToChange(ctx, id)
  checkStep(protocol, now, input)
  const { step, turn, outcome, at, ...said } = input
  const { who = '', note = '', reference = '' } = said
  const clock = ctx.now()
  const own = part`SELECT FROM disappearance_step s WHERE s.id = ${ctx.newId}`
  const statements: Statement[] = [
    insertStep({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId: now.youthId,
      episodeId: id,
      step,
      turn,
      outcome,
      at: checkMoment(clock, at ?? clock.toISOString(), 'at'),
      words: sealCall(key, ctx.newId, now.youthId, { who, note, reference }),
      createdBy: ctx.me.accountId,
      now: clock.toISOString(),
    }),
  ]
  if (outcome !== 'notReached') {
    const tasks = tasksOf(id, protocol).filter(task => task.step.code === step)
    const mine = tasks.filter(task => task.turn === turn).map(({ taskId }) => taskId)
    statements.push(settleTasks(mine, outcome === 'done' ? 'done' : 'dropped', own))
    const start = { youthId: now.youthId, key, startsAt: Date.parse(now.noticedAt), only: own }
    const next = tasks.filter(task => task.step.repeats && task.turn === turn + 1)
    statements.push(...next.map(task => openTask(ctx, task, start)))
  }
  await ctx.door.group(ctx.sid, statements)
  const after = await loadMissing(ctx, id)
  if (!after.steps.some(one => one.id === ctx.newId)) throw problem('already-exists', { current: after.now })
  return after.now
}

function checkStep(protocol: Protocol, now: Missing, { step, turn }: Noted): void {
  const refuse = (field: string, code: string) =>
    problem('rule-violated', { rule: 'not-in-protocol', errors: [{ pointer: `#/${field}`, code }] })
  const known = protocol.steps.find(one => one.code === step)
  if (!known && !FREE_STEPS.some(free => free === step)) throw refuse('step', 'not-in-protocol')
  if (known?.from === 'return' && now.returnedAt === null) throw refuse('step', 'not-yet')
  // What comes back is noted in turn: the one that waits, or one that was noted before.
  const fits = known?.repeats ? now.steps.some(one => one.code === step && one.turn === turn) : turn === 0
  if (!fits) throw refuse('turn', 'not-in-protocol')
}

/** Corrects a note: its time, its words, or that it was a mistake. Throws `stale-version`, or `already-exists` for a step done twice. */
export async function changeStep(
  ctx: Ctx,
  id: string,
  stepId: string,
  version: number,
  change: Correction,
): Promise<Missing> {
  const { now, key, protocol, steps } = await loadToChange(ctx, id)
  const row = steps.find(step => step.id === stepId)
  if (!row) throw problem('not-found')
  if (number(row, 'version') !== version) throw staleStep(now, number(row, 'version'))
  const before = text(row, 'outcome')
  const { outcome = before, at = text(row, 'done_at'), ...said } = change
  const given = Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined))
  const words = { ...openCall(key, row), ...given }
  const moment = ctx.now().toISOString()
  const only = part`SELECT FROM disappearance_step s WHERE s.id = ${stepId} AND s.version = ${version + 1} AND s.updated_at = ${moment}::timestamptz`
  const tasks = tasksOf(id, protocol)
    .filter(task => task.step.code === row.step && task.turn === row.turn)
    .map(({ taskId }) => taskId)
  const to = outcome === 'done' ? 'done' : outcome === 'notNeeded' ? 'dropped' : 'open'
  try {
    const [written] = await ctx.door.group(ctx.sid, [
      updateStep(
        stepId,
        version,
        { outcome, at: checkMoment(ctx.now(), at, 'at'), words: sealCall(key, stepId, now.youthId, words) },
        moment,
      ),
      settleTasks(outcome === before ? [] : tasks, to, only),
    ])
    const after = await loadMissing(ctx, id)
    const current = after.steps.find(step => step.id === stepId)
    if (!written?.length) throw staleStep(after.now, current ? number(current, 'version') : version)
    return after.now
  } catch (error) {
    if (fromDatabase(error)?.slug !== 'already-exists') throw error
    throw problem('already-exists', { current: (await loadMissing(ctx, id)).now })
  }
}

function staleStep(current: Missing, currentVersion: number) {
  return problem('stale-version', { currentVersion, current })
}
