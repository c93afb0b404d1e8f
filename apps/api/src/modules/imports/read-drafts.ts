import { setImmediate } from 'node:timers/promises'
import type { ColumnPlan, ImportPlan, SheetPlan } from '@havre/contracts/imports.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import type { Table } from '../../checker/table.ts'
import { fold, isFailedCell } from './cell-values.ts'
import { draftOf, type FileDraft, type Values } from './file-draft.ts'
import type { ProblemList, Report } from './problem-list.ts'
import { recordOf } from './record-draft.ts'
import { rowsOf } from './table-rows.ts'
import { type Clock, type Reading, readCell, readingOf } from './targets.ts'

/** Rows between two breaths: other people's requests come in between. */
const AT_ONCE = 200

export type DraftContext = {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly clock: Clock
  readonly now: Date
  /** What a claim says of where it comes from, in the importer's language. */
  readonly source: string
}

type Column = ColumnPlan & { reading: Reading }

/** What the table says, youth by youth; whatever is wrong goes on the list, and then nothing of it is to be written. */
export async function readDrafts(
  table: Table,
  plan: ImportPlan,
  context: DraftContext,
  problems: ProblemList,
): Promise<FileDraft[]> {
  const drafts: FileDraft[] = []
  const byCode = new Map<string, FileDraft>()
  const leftOut = new Set(plan.leaveOut)
  const leftOutCodes = new Set<string>()
  for (const sheet of plan.sheets.filter(one => one.use === 'files')) {
    const reportOf = (row: number) => (leftOut.has(row) ? unheard : problems.report)
    for await (const { row, values, columnOf } of readSheet(table, sheet, context, reportOf)) {
      const at = { sheet: sheet.sheet, row, columnOf }
      if (leftOut.has(row)) {
        leftOutCodes.add(fold(String(values.get('file.oldCode') ?? '')))
        continue
      }
      const draft = draftOf(values, at, { ...context, retained: plan.retained }, problems.report)
      drafts.push(draft)
      readRecords(draft, sheet, at, values, context, problems)
      if (draft.oldCode) byCode.set(fold(draft.oldCode), draft)
    }
  }
  for (const sheet of plan.sheets.filter(one => one.use === 'records')) {
    for await (const { row, values, columnOf } of readSheet(table, sheet, context, () => problems.report)) {
      const at = { sheet: sheet.sheet, row, columnOf }
      const place = { ...at, column: columnOf('file.oldCode'), to: 'file.oldCode' }
      const code = values.get('file.oldCode')
      const draft = typeof code === 'string' ? byCode.get(fold(code)) : undefined
      if (typeof code !== 'string') problems.report('code-missing', place)
      else if (draft) readRecords(draft, sheet, at, values, context, problems)
      else if (!leftOutCodes.has(fold(code))) problems.report('code-unknown', place)
    }
  }
  return drafts
}

/** What is wrong with a row that is left out is nobody's problem. */
const unheard: Report = () => undefined

async function* readSheet(
  table: Table,
  plan: SheetPlan,
  context: DraftContext,
  reportOf: (row: number) => Report,
) {
  const sheet = table.sheets[plan.sheet]
  if (!sheet) return
  const columns = plan.columns.flatMap((column): Column[] => {
    const reading = readingOf(column.to, context.kinds)
    return reading ? [{ ...column, reading }] : []
  })
  const columnOf = (to: string) => columns.find(column => column.to === to)?.column
  let read = 0
  for (const { number, cells } of rowsOf(sheet).rows) {
    read += 1
    if (read % AT_ONCE === 0) await setImmediate()
    // A row of sums or notes that fills none of the columns that become something is no youth.
    if (!columns.some(({ column }) => cells[column]?.trim())) continue
    yield {
      row: number,
      values: readRow(cells, columns, { sheet: plan.sheet, row: number }, context, reportOf(number)),
      columnOf,
    }
  }
}

function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  at: { sheet: number; row: number },
  context: DraftContext,
  report: Report,
): Values {
  const values = new Map<string, unknown>()
  for (const { column, to, reading, ...plan } of columns) {
    const cell = cells[column] ?? ''
    if (cell.trim() === '') continue
    const place = { ...at, column, to }
    if (isFailedCell(cell)) {
      report('cell-error', place)
      continue
    }
    const said = readCell(reading, cell, { column, to, ...plan }, context.clock)
    if ('wrong' in said) {
      report(said.wrong, place)
      continue
    }
    if (said.doubt) report(said.doubt, place)
    values.set(to, said.value)
  }
  return values
}

function readRecords(
  draft: FileDraft,
  plan: SheetPlan,
  at: { sheet: number; row: number; columnOf: (to: string) => number | undefined },
  values: Values,
  context: DraftContext,
  problems: ProblemList,
): void {
  const fixed = new Map(plan.fixed.map(({ to, code }) => [to, code]))
  const named = new Set(
    plan.columns.flatMap(({ to }) => (to.startsWith('kind.') ? [to.split('.')[1] ?? ''] : [])),
  )
  for (const id of named) {
    const kind = context.kinds.get(id)
    if (!kind) continue
    const wrong = (code: Parameters<ProblemList['report']>[0], to: string) =>
      problems.report(code, { sheet: at.sheet, row: at.row, column: at.columnOf(to), to })
    // What stands beside a youth without a day of its own is as old as the stay.
    const otherwise = plan.use === 'files' && draft.arrivedOn ? draft.claimedOn : null
    const { now, clock } = context
    const record = recordOf(kind, values, { fixed, otherwise, now, timeZone: clock.timeZone }, wrong)
    if (!record) continue
    if (kind.perFile === 'one' && draft.records.some(one => one.kind.id === kind.id))
      wrong('one-per-file', `kind.${id}.when`)
    draft.records.push(record)
  }
}
