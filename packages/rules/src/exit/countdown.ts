import { birthday, type Day, daysBetween, plusDays, plusMonths } from '../dates/days.ts'
import { inForce, type Jurisdiction } from '../model/rule.ts'
import { BELGIAN_ITEMS } from './belgium.ts'
import type { ExitItem, Moment } from './exit-item.ts'
import { FRENCH_ITEMS } from './france.ts'
import { MAJORITY_YEARS, type PlannedExit } from './planned-exit.ts'

export const EXIT_ITEMS: Readonly<Record<Jurisdiction, readonly ExitItem[]>> = {
  BE: BELGIAN_ITEMS,
  FR: FRENCH_ITEMS,
}
export const ITEM_STATES = ['coming', 'due', 'late', 'done', 'notApplicable'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** What was recorded of an item; the rules know no more of it. */
export type Settled = 'done' | 'notApplicable'

export type CountdownItem = {
  readonly item: ExitItem
  /** From this day on the house works on it; null with `dueOn` where the birth date is not known. */
  readonly opensOn: Day | null
  readonly dueOn: Day | null
  readonly daysLeft: number | null
  readonly state: ItemState
}

export type CountdownGiven = {
  readonly jurisdiction: Jurisdiction
  readonly bornOn: Day | null
  readonly exit: PlannedExit | null
  readonly today: Day
  readonly settled: ReadonlyMap<string, Settled>
}

/** Finds an item by its code in the law of the house. */
export function findItem(jurisdiction: Jurisdiction, code: string): ExitItem | undefined {
  return EXIT_ITEMS[jurisdiction].find(({ id }) => id === code)
}

/** Every item with its days and state, the soonest due first; what has no day stands last. */
export function countdown(given: CountdownGiven): CountdownItem[] {
  return EXIT_ITEMS[given.jurisdiction]
    .filter(one => inForce(one, given.today))
    .map(item => placed(item, given))
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

/** The year that a picture shows: it ends with the later of majority and exit, and begins twelve months before the earlier. */
export function span(bornOn: Day | null, exit: PlannedExit): { from: Day; to: Day; majorityOn: Day | null } {
  const majorityOn = bornOn ? birthday(bornOn, MAJORITY_YEARS) : null
  const [first, last] = [exit.on, majorityOn ?? exit.on].toSorted()
  return { from: plusMonths(first ?? exit.on, -12), to: last ?? exit.on, majorityOn }
}

function placed(item: ExitItem, given: CountdownGiven): CountdownItem {
  const opensOn = dayOf(item.opens, given)
  const dueOn = dayOf(item.due, given)
  return {
    item,
    opensOn,
    dueOn,
    daysLeft: dueOn === null ? null : daysBetween(given.today, dueOn),
    state: given.settled.get(item.id) ?? openState(opensOn, dueOn, given.today),
  }
}

function openState(opensOn: Day | null, dueOn: Day | null, today: Day): ItemState {
  if (opensOn === null || dueOn === null || today < opensOn) return 'coming'
  return today <= dueOn ? 'due' : 'late'
}

function dayOf(moment: Moment, { bornOn, exit }: CountdownGiven): Day | null {
  const anchor = 'exit' in moment ? exit?.on : bornOn && birthday(bornOn, moment.birthday)
  if (!anchor) return null
  return plusDays(plusMonths(anchor, moment.months ?? 0), moment.days ?? 0)
}
