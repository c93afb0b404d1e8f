import type { Pot, RecordMove } from '@havre/contracts/money.ts'
import { Temporal } from 'temporal-polyfill'
import { POCKET_MONEY } from './pocket-money.ts'

/** The Monday of the week that a civil day falls in. */
export function weekOf(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

/** What a week comes to at this age, and from which age that is; an unknown age has an amount of its own. */
export function weeklyAmount(age: number | null): { cents: number; fromAge: number | null } {
  const band = age === null ? undefined : POCKET_MONEY.bands.findLast(({ fromAge }) => age >= fromAge)
  return band ?? { cents: POCKET_MONEY.ageUnknownCents, fromAge: null }
}

/** The most that may be deducted of a week that comes to so much. */
export function deductionLimit(weeklyCents: number): number {
  return Math.floor((weeklyCents * POCKET_MONEY.deductionPercent) / 100)
}

/** A week may be paid from its Monday on, for some weeks, and never one before the youth came. */
export function mayPayWeek(weekOn: string, today: string, arrivedOn: string | null): boolean {
  const thisWeek = weekOf(today)
  const oldest = Temporal.PlainDate.from(thisWeek).subtract({ weeks: POCKET_MONEY.arrearsWeeks }).toString()
  const isMonday = weekOf(weekOn) === weekOn
  return isMonday && weekOn <= thisWeek && weekOn >= oldest && !(arrivedOn && weekOn < weekOf(arrivedOn))
}

type Way = { readonly from: Pot | null; readonly to: Pot | null }

/** From which pot to which a move goes; null is the youth's hand or the outside. */
export function wayOf(move: RecordMove): Way {
  switch (move.kind) {
    case 'income':
      return { from: null, to: move.to }
    case 'saving_in':
      return { from: move.from ?? null, to: 'savings' }
    case 'saving_out':
      return { from: 'savings', to: move.to ?? null }
    case 'purchase':
    case 'cash_out':
      return { from: 'purse', to: null }
    case 'deposit_in':
      return { from: null, to: 'deposit' }
    case 'deposit_out':
      return { from: 'deposit', to: null }
  }
}
