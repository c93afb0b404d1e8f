import type { Keyring } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'

/**
 * Words of a row that belongs to no youth, JSON under the calendar's key of the house. Out comes null for a value that does
 * not open: one bad row must not take the calendar with it.
 */
export function houseSeal(keyring: Keyring, table: 'occasion' | 'occasion_outcome', id: string) {
  const key = { for: () => keyring.house('calendar') }
  const seal = rowSeal(key, { table, id, youthId: '', compartment: 'TASK' })
  return {
    close: (column: string, value: object): Buffer =>
      seal.close(column, JSON.stringify(value)) ?? Buffer.alloc(0),
    open(column: string, box: Uint8Array): unknown {
      const words = seal.open(column, box)
      return words ? JSON.parse(words) : null
    },
  }
}
