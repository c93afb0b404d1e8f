import type { Sheet } from '../../checker/table.ts'

/** A sheet as headings and the rows below them, each with its number in the table program. */
export type Rows = {
  readonly headings: readonly string[]
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== ''

/** The headings are the first row with two filled cells (a title above them has one), or the first at all. */
export function rowsOf(sheet: Sheet): Rows {
  const filled = sheet.rows.map((cells, at) => ({
    number: at + 1,
    cells,
    width: cells.filter(isFilled).length,
  }))
  const head = filled.find(row => row.width > 1) ?? filled.find(row => row.width > 0)
  const rows = head ? filled.slice(head.number).filter(row => row.width > 0) : []
  const widest = Math.max(head?.cells.length ?? 0, ...rows.slice(0, 1_000).map(row => row.cells.length))
  const headings = Array.from(
    { length: widest },
    (_, column) => head?.cells[column]?.trim().slice(0, 200) ?? '',
  )
  return { headings, rows }
}
