import type { Keyring } from './keys.ts'
import { rowSeal } from './row-seal.ts'

/** The key of the house under which the words of each table lie. */
const KEYS = {
  occasion: 'calendar',
  occasion_outcome: 'calendar',
  partner: 'partners',
  agreement: 'network',
  agreement_edition: 'network',
  agreement_point: 'network',
  coordination_meeting: 'network',
  rule_validation: 'law',
  place: 'places',
  place_use: 'places',
  place_check: 'places',
  place_repair: 'places',
} as const

/**
 * Words of a row that belongs to no youth, JSON under a key of the house. Out comes null for a value that does not open:
 * one bad row must not take the whole list with it.
 */
export function houseSeal(keyring: Keyring, table: keyof typeof KEYS, id: string) {
  const key = { for: () => keyring.house(KEYS[table]) }
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
