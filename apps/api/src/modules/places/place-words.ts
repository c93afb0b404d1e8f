import { z } from 'zod'
import { houseSeal } from '../../crypto/house-seal.ts'
import type { Keyring, YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'

const PlaceWords = z.object({ room: z.string(), note: z.string() })
const CheckWords = z.object({ note: z.string() })
const RepairWords = z.object({ what: z.string(), outcome: z.string() })
const UseWords = z.object({ why: z.string() })

/** Words under a key of the house; empty ones where a value does not open: one bad row must not take the list with it. */
function sealed<T extends z.ZodObject>(
  table: 'place' | 'place_check' | 'place_repair',
  column: string,
  shape: T,
  none: z.infer<T>,
) {
  return {
    close: (keyring: Keyring, id: string, words: z.infer<T>) =>
      houseSeal(keyring, table, id).close(column, words),
    open(keyring: Keyring, id: string, box: Uint8Array): z.infer<T> {
      const read = shape.safeParse(houseSeal(keyring, table, id).open(column, box))
      return read.success ? read.data : none
    },
  }
}

export const placeWords = sealed('place', 'details', PlaceWords, { room: '', note: '' })
export const checkWords = sealed('place_check', 'note', CheckWords, { note: '' })
export const repairWords = sealed('place_repair', 'details', RepairWords, { what: '', outcome: '' })

export type UseColumn = 'why' | 'confirmed_why'

/** Words of one use: of a stay under the youth's key, of a closure under the house's. */
export function useWords(keyring: Keyring, id: string, stay: { youthId: string; key: YouthKey } | null) {
  if (stay) {
    const { youthId, key } = stay
    const seal = rowSeal(key, { table: 'place_use', id, youthId, compartment: 'AUTON' })
    return {
      close: (column: UseColumn, words: string | null | undefined) => seal.close(column, words),
      open: (column: UseColumn, box: Uint8Array | null) => seal.open(column, box),
    }
  }
  const seal = houseSeal(keyring, 'place_use', id)
  return {
    close: (column: UseColumn, words: string | null | undefined) =>
      words ? seal.close(column, { why: words }) : null,
    open(column: UseColumn, box: Uint8Array | null) {
      if (!box) return null
      const read = UseWords.safeParse(seal.open(column, box))
      return read.success ? read.data.why : ''
    },
  }
}

export function requestWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'place_request', id, youthId, compartment: 'AUTON' })
}

export function incompatibilityWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'resident_incompatibility', id, youthId, compartment: 'SAFETY' })
}
