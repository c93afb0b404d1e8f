import type { ColumnPlan, ImportPlan, SheetPlan, Table } from './api/imports.ts'
import type { Mapping } from './api/mappings.ts'

/** The plan with one sheet changed; a sheet that is not in it yet is added, one of no use leaves it. */
export function withSheet(plan: ImportPlan, sheet: SheetPlan | null, number: number): ImportPlan {
  const others = plan.sheets.filter(one => one.sheet !== number)
  const only = sheet?.use === 'files' ? others.filter(one => one.use !== 'files') : others
  return { ...plan, sheets: (sheet ? [...only, sheet] : only).toSorted((a, b) => a.sheet - b.sheet) }
}

/** The sheet with one column that becomes something, or nothing more. Fixed codes of kinds that are gone go with it. */
export function withColumn(sheet: SheetPlan, number: number, column: ColumnPlan | null): SheetPlan {
  const others = sheet.columns.filter(one => one.column !== number)
  const columns = (column ? [...others, column] : others).toSorted((a, b) => a.column - b.column)
  const kinds = kindsIn(columns)
  const fixed = sheet.fixed.filter(
    ({ to }) => kinds.includes(to.split('.')[1] ?? '') && !columns.some(one => one.to === to),
  )
  return { ...sheet, columns, fixed }
}

/** Ids of the kinds of record that these columns fill. */
export function kindsIn(columns: readonly ColumnPlan[]): string[] {
  return [...new Set(columns.flatMap(({ to }) => (to.startsWith('kind.') ? [to.split('.')[1] ?? ''] : [])))]
}

/** A kept mapping laid over a sheet: headings that are the same become the same again. */
export function applied(mapping: Mapping, sheet: SheetPlan, headers: readonly string[]): SheetPlan {
  const columns = mapping.columns.flatMap(({ header, to, monthFirst }): ColumnPlan[] => {
    const column = headers.indexOf(header)
    return column < 0 ? [] : [{ column, to, ...(monthFirst && { monthFirst }) }]
  })
  const named = new Set(columns.map(({ to }) => to))
  return {
    ...sheet,
    columns: columns.filter(({ to }, at) => named.has(to) && columns.findIndex(one => one.to === to) === at),
  }
}

/** What is kept of a sheet: its headings and what they become, no value. */
export function mappingOf(sheet: SheetPlan, headers: Table['sheets'][number]['columns']): Mapping['columns'] {
  return sheet.columns.flatMap(({ column, to, monthFirst }) => {
    const header = headers[column]?.header
    return header ? [{ header, to, ...(monthFirst && { monthFirst }) }] : []
  })
}
