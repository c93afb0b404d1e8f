import type { ChangeFollowUp, ExitFollowUp, HoldFollowUp } from '@havre/contracts/youth-exits.ts'
import { FOLLOW_UP_MONTHS, type FollowUpMonth, followUpDay } from '@havre/rules/exit/follow-up.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { number, text } from '../../db/row.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { checkMayAdd } from '../youth-files/open-file.ts'
import { exitWords } from './exit-seal.ts'
import { checkHappened, type OpenedExit, openExit } from './open-exit.ts'
import { insertFollowUp, readExit, readFollowUp, readFollowUpId, updateFollowUp } from './youth-exits.data.ts'
import { toFollowUp } from './youth-exits.present.ts'

/**
 * Notes the follow-up of one month, once: `already-exists` brings the one that stands. Throws `rule-violated`: not-yet at `#/heldOn`
 * before its time has come, in-the-future, answers-incomplete at what is told of somebody who was not reached.
 */
export async function holdFollowUp(
  ctx: Ctx,
  exitId: string,
  given: z.output<typeof HoldFollowUp>,
): Promise<ExitFollowUp> {
  const opened = await openExit(ctx, readExit(exitId))
  const { row, key, youthId } = opened
  checkMayAdd(ctx, row, 'AUTON')
  if (row.reason === 'death') throw problem('rule-violated', { rule: 'nothing-due' })
  const { dueOn } = checkHeld(opened, given.month, given)
  try {
    await ctx.door.group(ctx.sid, [
      insertFollowUp({
        ...sealed(key, ctx.newId, youthId, given),
        id: ctx.newId,
        exitId,
        createdBy: ctx.me.accountId,
        month: given.month,
        dueOn,
      }),
    ])
  } catch (error) {
    if (fromDatabase(error)?.slug !== 'already-exists') throw error
    const [rows] = await ctx.door.group(ctx.sid, [readFollowUpId(exitId, given.month)])
    const id = rows?.[0]?.id
    throw problem('already-exists', typeof id === 'string' ? { current: await getFollowUp(ctx, id) } : {})
  }
  return getFollowUp(ctx, ctx.newId)
}

/** Writes the follow-up anew. Throws `stale-version` with it as it is now, and as `holdFollowUp`. */
export async function changeFollowUp(
  ctx: Ctx,
  id: string,
  version: number,
  given: ChangeFollowUp,
): Promise<ExitFollowUp> {
  const opened = await openExit(ctx, readFollowUp(id))
  const { row, key, youthId } = opened
  checkMayAdd(ctx, row, 'AUTON')
  const month = FOLLOW_UP_MONTHS.find(one => one === number(row, 'month')) ?? FOLLOW_UP_MONTHS[0]
  checkHeld(opened, month, given)
  const [rows] = await ctx.door.group(ctx.sid, [updateFollowUp(id, version, sealed(key, id, youthId, given))])
  const current = await getFollowUp(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function getFollowUp(ctx: Ctx, id: string): Promise<ExitFollowUp> {
  const { row, key, may } = await openExit(ctx, readFollowUp(id))
  return toFollowUp(ctx, key, row, may.add)
}

function sealed(key: YouthKey, id: string, youthId: string, given: ChangeFollowUp) {
  const { housing, income, residence, schoolWork, safety, wellbeing, heldOn, reached } = given
  const needs = exitWords(key, 'exit_follow_up', id, youthId).close('needs', given.needs)
  return { heldOn, reached, housing, income, residence, schoolWork, safety, wellbeing, needs }
}

const TOLD = ['housing', 'income', 'residence', 'schoolWork', 'safety', 'wellbeing'] as const

function checkHeld(opened: OpenedExit, month: FollowUpMonth, given: ChangeFollowUp) {
  const days = followUpDay(text(opened.row, 'left_on'), month)
  checkHappened(opened, given.heldOn, '#/heldOn')
  if (given.heldOn < days.opensOn) throw ruleBroken('not-yet', '#/heldOn', 'before-window')
  const told = given.reached === 'yes' ? [] : TOLD.filter(name => given[name] !== null)
  if (told.length > 0)
    throw problem('rule-violated', {
      rule: 'answers-incomplete',
      errors: told.map(name => ({ pointer: `#/${name}`, code: 'not-reached' })),
    })
  return days
}
