import type { StageRules } from '@havre/contracts/autonomy-contracts.ts'
import { PRESENCES, VISITS } from '@havre/rules/autonomy/suggested-stages.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, oneOf } from '../../db/row.ts'

/** What is known at the door, from a row of `app.stage_rules`; null where no stage runs. */
export function toStageRules(row: Row | undefined): StageRules | null {
  if (!row || row.stage === null) return null
  return {
    stage: number(row, 'stage'),
    presence: oneOf(row, 'presence', PRESENCES),
    visits: oneOf(row, 'visits', VISITS),
    suspended: flag(row, 'suspended'),
  }
}
