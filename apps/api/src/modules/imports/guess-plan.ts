import type { ImportPlan, SheetPlan } from '@havre/contracts/imports.ts'
import { guessOf } from './known-words.ts'
import type { Outline } from './outline.ts'

const MOST_SHEETS = 6

/** What the headings let guess, for somebody to confirm: the widest sheet of people holds the youths, others their records. */
export function guessPlan(outline: Outline, kinds: ReadonlySet<string>): ImportPlan {
  const sheets = outline.slice(0, MOST_SHEETS).map((_, sheet) => guessSheet(outline, sheet, kinds))
  const aboutPeople = (plan: SheetPlan) => plan.columns.filter(({ to }) => !to.startsWith('kind.')).length
  const main = sheets.toSorted((a, b) => aboutPeople(b) - aboutPeople(a))[0]
  const plans = sheets.flatMap((plan): SheetPlan[] => {
    if (plan === main) return [{ ...plan, use: 'files' }]
    const columns = plan.columns.filter(({ to }) => to === 'file.oldCode' || to.startsWith('kind.'))
    const isOfRecords = columns.some(({ to }) => to === 'file.oldCode') && columns.length > 1
    return isOfRecords ? [{ ...plan, use: 'records', columns }] : []
  })
  return { sheets: plans, retained: false, leaveOut: [] }
}

function guessSheet(outline: Outline, sheet: number, kinds: ReadonlySet<string>): SheetPlan {
  const taken = new Set<string>()
  const columns = (outline[sheet]?.columns ?? []).flatMap(({ header }, column) => {
    const to = guessOf(header)
    if (!to || taken.has(to) || (to.startsWith('kind.') && !kinds.has(to.split('.')[1] ?? ''))) return []
    taken.add(to)
    return [{ column, to }]
  })
  return { sheet, use: 'records', columns, fixed: [] }
}
