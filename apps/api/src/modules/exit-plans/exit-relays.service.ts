import type { AskRelay, ChangeRelay, ExitRelay } from '@havre/contracts/exit-plans.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { insertRelay, readPlan, readRelay, updateRelay } from './exit-plans.data.ts'
import { toRelay } from './exit-plans.present.ts'
import { exitWords } from './exit-seal.ts'
import { checkHappened, openExit, openToWrite } from './open-exit.ts'

/** Notes who was asked to take over: a partner of the directory, or a name, never both. */
export async function askRelay(
  ctx: Ctx,
  planId: string,
  given: z.output<typeof AskRelay>,
): Promise<ExitRelay> {
  const opened = await openToWrite(ctx, readPlan(planId))
  const { key, youthId, today } = opened
  const { partnerId, name } = given
  if ((partnerId === undefined) === (name === undefined || name.trim() === ''))
    throw problem('invalid-request', {
      errors: [{ pointer: '#/name', code: partnerId === undefined ? 'required' : 'one-of-two' }],
    })
  const askedOn = given.askedOn ?? today
  checkHappened(opened, askedOn, '#/askedOn')
  const words = exitWords(key, 'exit_relay', ctx.newId, youthId)
  await ctx.door.group(ctx.sid, [
    insertRelay({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      createdBy: ctx.me.accountId,
      planId,
      partnerId: partnerId ?? null,
      name: words.close('name', name),
      purpose: words.close('purpose', given.purpose),
      contact: words.close('contact', given.contact),
      askedOn,
    }),
  ])
  return getRelay(ctx, ctx.newId)
}

/** Notes the answer. Throws `stale-version` with the relay as it is now; dates-out-of-order for an answer before the question. */
export async function changeRelay(
  ctx: Ctx,
  id: string,
  version: number,
  change: z.output<typeof ChangeRelay>,
): Promise<ExitRelay> {
  const opened = await openToWrite(ctx, readRelay(id))
  const { row, key, youthId, today } = opened
  const before = toRelay(ctx, key, row, true)
  if (before.version !== version)
    throw problem('stale-version', { currentVersion: before.version, current: before })
  const next = changed(before, change)
  const answeredOn = next.answer === 'pending' ? null : (change.answeredOn ?? before.answeredOn ?? today)
  if (answeredOn) {
    checkHappened(opened, answeredOn, '#/answeredOn')
    if (answeredOn < before.askedOn) throw ruleBroken('dates-out-of-order', '#/answeredOn', 'before-start')
  }
  const words = exitWords(key, 'exit_relay', id, youthId)
  const [rows] = await ctx.door.group(ctx.sid, [
    updateRelay(id, version, {
      purpose: change.purpose === undefined ? undefined : words.close('purpose', change.purpose),
      contact: change.contact === undefined ? undefined : words.close('contact', change.contact),
      answer: next.answer,
      answeredOn,
    }),
  ])
  const current = await getRelay(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function getRelay(ctx: Ctx, id: string): Promise<ExitRelay> {
  const { row, key, may } = await openExit(ctx, readRelay(id))
  return toRelay(ctx, key, row, may.add && row.closed_at === null)
}
