import { DATA_KEY_GENERATION, type YouthKey } from './keys.ts'
import { type Aad, DecryptionFailed, open, seal } from './seal.ts'

/** Where a register keeps words about a youth. */
export type SealedRow = {
  readonly table: string
  readonly id: string
  readonly youthId: string
  readonly compartment: string
}

/** Words of one row of a register, column by column; a value moved to another row or column does not open. */
export type RowSeal = {
  /** Null for nothing to say, so that an empty column stays empty. */
  close(column: string, words: string | null | undefined): Buffer | null
  /** Null for an empty column, '' for one that does not open: one bad value must not take the whole list with it. */
  open(column: string, box: Uint8Array | null): string | null
}

/** Seals under the youth's key of the row's compartment. Row versions are not bound: a register's row changes in parts. */
export function rowSeal(key: YouthKey, row: SealedRow): RowSeal {
  const place = (column: string): Aad => ({
    table: row.table,
    column,
    rowId: row.id,
    rowVersion: 1,
    youthId: row.youthId,
    compartment: row.compartment,
    keyVersion: DATA_KEY_GENERATION,
  })
  return {
    close: (column, words) => (words ? seal(key.for(row.compartment, 'text'), words, place(column)) : null),
    open(column, box) {
      if (!box) return null
      try {
        return open(key.for(row.compartment, 'text'), box, place(column)).toString('utf8')
      } catch (error) {
        if (error instanceof DecryptionFailed) return ''
        throw error
      }
    },
  }
}
