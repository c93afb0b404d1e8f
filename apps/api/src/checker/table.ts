import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@havre/contracts/import-parts.ts'
import { TableRefused } from './table-refused.ts'

/** One sheet: cells as text, rows as the table program numbers them (the first is row 1), blanks at the ends left out. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }
export type Table = { readonly format: 'csv' | 'xlsx'; readonly sheets: readonly Sheet[] }

/** Headings and a few blank rows above them. */
const SPARE_ROWS = 100
const MOST_CHARACTERS = 20 * 1024 * 1024
export const MOST_SHEETS = 30

/** Collects cells one by one and refuses a table as soon as it is too long, too wide or too much. */
export function tableBuilder() {
  let characters = 0
  return function sheetBuilder() {
    const rows: string[][] = []
    return {
      /** Puts a text into a cell; both numbers begin at 0. A blank cell costs nothing wherever it lies. */
      put(row: number, column: number, text: string): void {
        if (text.trim() === '') return
        if (row >= MAX_TABLE_ROWS + SPARE_ROWS) throw new TableRefused('too-many-rows')
        if (column >= MAX_TABLE_COLUMNS) throw new TableRefused('too-many-columns')
        characters += text.length
        if (characters > MOST_CHARACTERS) throw new TableRefused('too-complex')
        while (rows.length <= row) rows.push([])
        const cells = rows[row]
        if (!cells) return
        while (cells.length < column) cells.push('')
        cells[column] = text
      },
      rows: (): string[][] => rows,
    }
  }
}
