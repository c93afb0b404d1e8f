import { z } from 'zod'
import type { Table } from '../../checker/table.ts'
import { rowsOf } from './table-rows.ts'

const SAMPLES = 3
const SAMPLE_LENGTH = 80

const Outline = z.array(
  z.object({
    name: z.string(),
    rows: z.int(),
    columns: z.array(z.object({ header: z.string(), samples: z.array(z.string()), filled: z.int() })),
  }),
)
/** What is shown of a table while its columns are mapped: per sheet the headings, each with samples and how many cells it fills. */
export type Outline = z.infer<typeof Outline>

export const parseOutline = (value: unknown): Outline => Outline.parse(value)

/** Made once, when the table comes in: looking at an import does not read the whole table again. */
export function outlineOf(table: Table): Outline {
  return table.sheets.map(sheet => {
    const { headings, rows } = rowsOf(sheet)
    const columns = headings.map((header, column) => {
      const filled = rows.flatMap(({ cells }) => (cells[column]?.trim() ? [cells[column]] : []))
      const samples = [...new Set(filled.slice(0, 50))].slice(0, SAMPLES)
      return {
        header,
        samples: samples.map(sample => [...sample].slice(0, SAMPLE_LENGTH).join('')),
        filled: filled.length,
      }
    })
    return { name: sheet.name, rows: rows.length, columns }
  })
}
