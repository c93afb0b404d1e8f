import type { Compartment, FileCompartment } from '@havre/policy/compartments.ts'
import type { TableRow } from '../src/demo/write-rows.ts'

export type RegisterRow = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  /** When it happened: what cells saying `72h` or `today` look at. */
  readonly moment: Date
}

/** Every table guarded by `app.guard_register`, with a row as the owning role would write it. */
export const REGISTER_TABLES: Record<
  string,
  { readonly compartment: FileCompartment; readonly row: (given: RegisterRow) => TableRow }
> = {}

/** Every table guarded by `app.guard_house_register`, with its compartment. */
export const HOUSE_REGISTER_TABLES: Record<string, Compartment> = {}
