import { IMPORT_PROBLEMS, type ImportProblemCode } from '@havre/contracts/import-parts.ts'
import type { ImportProblem } from '@havre/contracts/imports.ts'

const ROWS_NAMED = 50

/** Where something is wrong: a row as the table program numbers it, and the column or what it becomes. */
export type Place = {
  readonly sheet: number
  readonly row: number
  readonly column?: number | undefined
  readonly to?: string | undefined
}
export type Report = (code: ImportProblemCode, place: Place) => void

/** Gathers what is wrong with a table, one line for each sort and column. No value of a cell is kept. */
export class ProblemList {
  private readonly found = new Map<string, ImportProblem>()

  readonly report: Report = (code, { sheet, row, column, to }) => {
    const name = `${code} ${sheet} ${column} ${to}`
    const known = this.found.get(name)
    if (known?.rows.at(-1) === row) return
    const problem = known ?? {
      code,
      severity: IMPORT_PROBLEMS[code],
      sheet,
      column: column ?? null,
      to: to ?? null,
      count: 0,
      rows: [],
    }
    problem.count += 1
    if (problem.rows.length < ROWS_NAMED) problem.rows.push(row)
    this.found.set(name, problem)
  }

  /** Errors first, then by how many rows they touch. */
  list(): ImportProblem[] {
    return [...this.found.values()].toSorted(
      (a, b) => a.severity.localeCompare(b.severity) || b.count - a.count,
    )
  }

  count(severity: ImportProblem['severity']): number {
    return this.list()
      .filter(problem => problem.severity === severity)
      .reduce((sum, problem) => sum + problem.count, 0)
  }
}
