import type { FileCompartment } from '@havre/policy/compartments.ts'
import type { RowAspect } from '@havre/policy/qualifiers.ts'
import type { TableRow } from '../src/demo/write-rows.ts'

export type RegisterRow = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  /** When it happened: what cells saying `72h` or `today` look at. */
  readonly moment: Date
}

/** A register, with a row as the owning role would write it. */
export type RegisterTable = {
  readonly compartment: FileCompartment
  /** What a cell that opens only this part of the compartment shows of it; `inside` for what stays in the house. */
  readonly aspect?: RowAspect
  readonly row: (given: RegisterRow) => TableRow
  /** What the row hangs on: a table, and its row for each row of this one. */
  readonly parent?: readonly [table: string, row: (given: RegisterRow) => TableRow]
  /** What the parent hangs on, the oldest first. */
  readonly ancestors?: readonly (readonly [table: string, row: (given: RegisterRow) => TableRow])[]
}

/** The columns of a register whose rows change. */
export function common({ id, centreId, youthId, createdBy, moment }: RegisterRow) {
  return {
    id,
    centre_id: centreId,
    youth_id: youthId,
    created_by: createdBy,
    version: 1,
    created_at: moment,
    updated_at: moment,
  }
}

/** The columns that every register has. */
export function base({ id, centreId, youthId, createdBy, moment }: RegisterRow): TableRow {
  return { id, centre_id: centreId, youth_id: youthId, created_by: createdBy, created_at: moment }
}

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
