import type { Import, ImportPlan } from '@havre/contracts/imports.ts'
import type { Issue } from '@havre/contracts/problem.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import type { Ctx } from '../../context.ts'
import { problem } from '../../problem.ts'
import { fold } from './cell-values.ts'
import { kindsOf } from './import-kinds.ts'
import { closePart } from './import-seal.ts'
import { traceTable, writePlan } from './imports.data.ts'
import { findOwn, getImport, openImport, openTable, whyUnchanged } from './imports.service.ts'
import type { Outline } from './outline.ts'
import { rowsOf } from './table-rows.ts'
import { oneTable } from './table-store.ts'
import { codeOf, readingOf, wordsIn } from './targets.ts'

const WORDS_SHOWN = 200

/** Keeps what the columns become. Throws `invalid-request` at each column that cannot become that, `stale-version`. */
export async function planImport(ctx: Ctx, id: string, version: number, plan: ImportPlan): Promise<Import> {
  const row = await findOwn(ctx, id)
  const { key, outline } = await openImport(ctx, row)
  const errors = issuesOf(plan, outline, await kindsOf(ctx, plan))
  if (errors.length > 0) throw problem('invalid-request', { errors })
  const [, rows] = await ctx.door.group(ctx.sid, writePlan(id, version, closePart(key, id, 'plan', plan)))
  if (!rows?.length) throw await whyUnchanged(ctx, id, version)
  return getImport(ctx, id)
}

function issuesOf(plan: ImportPlan, outline: Outline, kinds: ReadonlyMap<string, Kind>): Issue[] {
  const used = plan.sheets.map(sheet => sheet.sheet)
  const filesAt = plan.sheets.findIndex(sheet => sheet.use === 'files')
  return plan.sheets.flatMap((sheet, at): Issue[] => {
    const pointer = `#/sheets/${at}`
    const found = outline[sheet.sheet]
    if (!found) return [{ pointer: `${pointer}/sheet`, code: 'no-such-sheet' }]
    if (used.indexOf(sheet.sheet) !== at || (sheet.use === 'files' && filesAt !== at))
      return [{ pointer: `${pointer}/sheet`, code: 'sheet-twice' }]
    const targets = sheet.columns.map(({ to }) => to)
    const columns = sheet.columns.flatMap(({ column, to }, n): Issue[] => {
      const place = `${pointer}/columns/${n}`
      if (column >= found.columns.length) return [{ pointer: `${place}/column`, code: 'no-such-column' }]
      if (targets.indexOf(to) !== n) return [{ pointer: `${place}/to`, code: 'target-twice' }]
      const fits = sheet.use === 'files' || to === 'file.oldCode' || to.startsWith('kind.')
      return fits && readingOf(to, kinds) ? [] : [{ pointer: `${place}/to`, code: 'no-such-target' }]
    })
    const fixed = sheet.fixed.flatMap(({ to, code }, n): Issue[] => {
      const reading = readingOf(to, kinds)
      const place = `${pointer}/fixed/${n}`
      if (reading?.as === 'yes-no')
        return code === 'true' || code === 'false' ? [] : [{ pointer: place, code: 'no-such-code' }]
      if (reading?.as !== 'choice' && reading?.as !== 'choices')
        return [{ pointer: place, code: 'no-such-target' }]
      return reading.choices.some(one => one.code === code) ? [] : [{ pointer: place, code: 'no-such-code' }]
    })
    return [...columns, ...fixed]
  })
}

type Word = { word: string; count: number; code: string | null }

/** The different words of a column that becomes a code, the most frequent first, and what each becomes so far. */
export async function readWords(
  ctx: Ctx,
  id: string,
  asked: { sheet: number; column: number; to: string },
): Promise<{ items: Word[]; more: boolean }> {
  const row = await findOwn(ctx, id)
  const { table, plan } = await oneTable(() => openTable(ctx, row, [traceTable(id, 'import.words')]))
  const probe = {
    sheets: [{ sheet: asked.sheet, use: 'files' as const, columns: [asked], fixed: [] }],
    retained: false,
    leaveOut: [],
  }
  const reading = readingOf(asked.to, await kindsOf(ctx, probe))
  const sheet = table.sheets[asked.sheet]
  if (!sheet || (reading?.as !== 'choice' && reading?.as !== 'choices'))
    throw problem('invalid-request', { errors: [{ pointer: '#/to', code: 'no-such-target' }] })
  const known = plan.sheets
    .find(one => one.sheet === asked.sheet)
    ?.columns.find(one => one.column === asked.column)
  const counted = new Map<string, { word: string; count: number }>()
  for (const { cells } of rowsOf(sheet).rows) {
    const cell = cells[asked.column] ?? ''
    for (const word of reading.as === 'choices' ? wordsIn(cell) : [cell.trim()]) {
      if (word === '') continue
      const folded = fold(word)
      const entry = counted.get(folded) ?? { word: word.slice(0, 200), count: 0 }
      entry.count += 1
      counted.set(folded, entry)
    }
  }
  const items = [...counted.values()].toSorted((a, b) => b.count - a.count)
  return {
    items: items
      .slice(0, WORDS_SHOWN)
      .map(item => ({ ...item, code: codeOf(reading.choices, item.word, known ?? {}) ?? null })),
    more: items.length > WORDS_SHOWN,
  }
}
