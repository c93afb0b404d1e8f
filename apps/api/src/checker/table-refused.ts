import type { TableRefusal } from '@havre/contracts/import-parts.ts'

/** A table that is not taken in, and why. */
export class TableRefused extends Error {
  readonly code: TableRefusal
  constructor(code: TableRefusal) {
    super(code)
    this.code = code
  }
}
