import { type Day, daysBetween, plusDays, plusMonths } from '../dates/days.ts'
import { FOLLOW_UP_MONTHS, followUpDay } from '../exit/follow-up.ts'

/** What was agreed when the youth left: every so many weeks, for so many months. */
export type Agreed = { readonly startedOn: Day; readonly rhythmWeeks: number; readonly months: number }

/** One contact, or an attempt at one. */
export type HeldContact = {
  readonly heldOn: Day
  readonly reached: boolean
  /** A day agreed there and then for the next one. */
  readonly nextOn: Day | null
}

/** When the next contact is due, and what made that day. */
export type NextContact = {
  readonly dueOn: Day
  readonly because: 'start' | 'rhythm' | 'agreed' | 'end'
}

/** The last day of what was agreed. */
export const agreedEnd = ({ startedOn, months }: Pick<Agreed, 'startedOn' | 'months'>): Day =>
  plusMonths(startedOn, months)

/**
 * The day of the next contact. A day agreed at the last contact wins; else the rhythm runs from the last contact at which
 * the youth was reached, because an attempt is no contact; else from the start. It is never after the agreed end, on
 * which the follow-up is closed or prolonged.
 */
export function nextContact(agreed: Agreed, contacts: readonly HeldContact[]): NextContact {
  const held = contacts.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
  const asked = held.at(-1)?.nextOn
  const reached = held.findLast(contact => contact.reached)
  const found: NextContact = asked
    ? { dueOn: asked, because: 'agreed' }
    : {
        dueOn: plusDays(reached?.heldOn ?? agreed.startedOn, 7 * agreed.rhythmWeeks),
        because: reached ? 'rhythm' : 'start',
      }
  const end = agreedEnd(agreed)
  return found.dueOn < end ? found : { dueOn: end, because: 'end' }
}

const [, , , LAST_FOLLOW_UP] = FOLLOW_UP_MONTHS

/** Until when the house asks how it goes with somebody who leaves on that day: the last of its follow-ups. */
export function asksUntil(leavesOn: Day): Day {
  return followUpDay(leavesOn, LAST_FOLLOW_UP).dueOn
}

/** What the agreed end comes before, worth a warning and no refusal; null where it covers both, or nobody knows the day of leaving. */
export function stopsBefore(
  endsOn: Day,
  leavesOn: Day | null,
): { what: 'exit' | 'lastFollowUp'; on: Day } | null {
  if (leavesOn === null) return null
  if (endsOn < leavesOn) return { what: 'exit', on: leavesOn }
  const last = asksUntil(leavesOn)
  return endsOn < last ? { what: 'lastFollowUp', on: last } : null
}

/** Whole days that a contact is late; 0 on the day itself and before. */
export const daysLate = (dueOn: Day, today: Day) => Math.max(0, daysBetween(dueOn, today))
