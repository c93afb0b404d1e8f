import { decide } from '@havre/policy/decide.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { texts } from '../../db/row.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'

/** Whether the asker decides on the programme of every file (`v` over all), not only on files they are named on. */
export function decidesOnProgramme(ctx: Ctx, file: Row): boolean {
  const target = toTarget(ctx, file, 'AUTON')
  const relation = { ...target.relation, present: false, named: false, referent: false, granted: false }
  return decide(toActor(ctx), 'v', { ...target, relation }).allow
}

/** Whether the asker is a referent of the file today, in a row that carries `RELATION`. */
export function isReferent(file: Row): boolean {
  return texts(file, 'rel_functions').some(one => one === 'referent' || one === 'co_referent')
}
