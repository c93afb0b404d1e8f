import { mayKeepHouse, mayUseHouse, readsHouseInFull } from '@havre/policy/house.ts'
import type { Ctx } from '../../context.ts'
import { problem } from '../../problem.ts'
import { toActor } from '../youth-files/relation.ts'

/** Whether the asker keeps the places of the house: changes, closes and retires them, answers for a neighbour. */
export function keepsPlaces(ctx: Ctx): boolean {
  return mayKeepHouse(toActor(ctx), 'AUTON')
}

/** Whether the asker may record rounds and repairs, and take a place for some youth at least. */
export function worksWithPlaces(ctx: Ctx): boolean {
  return mayUseHouse(toActor(ctx), 'AUTON', 'c')
}

/** Whether the asker may decide of some youths at least that they are to be kept apart: that lies in SAFETY, for the night too. */
export function keepsApart(ctx: Ctx): boolean {
  return mayUseHouse(toActor(ctx), 'SAFETY', 'c')
}

/** Whether the asker is told on which days places are taken, and not only which are tonight. */
export function plansPlaces(ctx: Ctx): boolean {
  return readsHouseInFull(toActor(ctx), 'AUTON')
}

/** Throws `not-found` for anybody who does not work in the house. */
export function checkReadsPlaces(ctx: Ctx): void {
  if (!mayUseHouse(toActor(ctx), 'AUTON', 'r')) throw problem('not-found')
}
