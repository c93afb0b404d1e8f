import { type Day, plusDays } from '../dates/days.ts'
import { rollBackward } from '../dates/working-days.ts'
import type { Jurisdiction } from '../model/rule.ts'
import type { Paper } from './papers.ts'

type Window = { readonly from: number; readonly to: number; readonly jurisdiction: Jurisdiction }

/** Days before the printed end between which a renewal is asked for: the DOFI page on A cards, CESEDA R431-5. */
const WINDOWS: { readonly [paper in Paper]?: Window } = {
  a_card: { from: 45, to: 30, jurisdiction: 'BE' },
  f_card: { from: 45, to: 30, jurisdiction: 'BE' },
  temporary_card: { from: 120, to: 60, jurisdiction: 'FR' },
  resident_card: { from: 120, to: 60, jurisdiction: 'FR' },
}

/** From when, and to which working day at the latest, the renewal of a paper is asked for; null where no window is known (D8). */
export function renewalWindow(paper: Paper, validUntil: Day | null): { from: Day; to: Day } | null {
  const window = WINDOWS[paper]
  if (!window || !validUntil) return null
  const from = plusDays(validUntil, -window.from)
  const to = rollBackward(plusDays(validUntil, -window.to), window.jurisdiction)
  return { from, to }
}
