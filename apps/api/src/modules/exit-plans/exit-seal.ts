import type { YouthKey } from '../../crypto/keys.ts'
import { type RowSeal, rowSeal } from '../../crypto/row-seal.ts'

type ExitTable =
  | 'exit_plan'
  | 'exit_item'
  | 'exit_relay'
  | 'youth_exit'
  | 'youth_exit_correction'
  | 'exit_follow_up'

/** The words of one row about leaving, under the youth's key. */
export function exitWords(key: YouthKey, table: ExitTable, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table, id, youthId, compartment: 'AUTON' })
}
