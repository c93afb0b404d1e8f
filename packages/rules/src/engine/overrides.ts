import type { Text } from '@havre/policy/text.ts'
import { type Day, daysBetween } from '../dates/days.ts'
import type { CaseEvent } from './case.ts'
import type { Deadline } from './deadlines.ts'

const MOST_DAYS_AWAY = 366

/** Why two people should not set this day instead of the computed one, in words; undefined where they may. No deadline waits for nothing. */
export function whyNoOverride(
  deadline: Deadline | undefined,
  day: Day,
  events: readonly CaseEvent[],
): Text | undefined {
  if (!deadline || deadline.state === 'met') return OVER
  const { eventId, computed } = deadline
  const begins = events.find(({ id }) => id === eventId)?.on
  if (begins && day < begins) return TOO_EARLY
  return Math.abs(daysBetween(computed.rolled, day)) > MOST_DAYS_AWAY ? TOO_FAR : undefined
}

const OVER: Text = {
  fr: 'Cette échéance n’attend plus rien.',
  nl: 'Deze termijn wacht op niets meer.',
  en: 'Nothing is waited for by this date any more.',
}
const TOO_EARLY: Text = {
  fr: 'Ce jour est avant l’événement qui fait courir le délai.',
  nl: 'Die dag ligt vóór de gebeurtenis die de termijn doet lopen.',
  en: 'That day is before the event that the period runs from.',
}
const TOO_FAR: Text = {
  fr: 'Ce jour est à plus d’un an de la date calculée : relisez l’année.',
  nl: 'Die dag ligt meer dan een jaar van de berekende datum: lees het jaartal na.',
  en: 'That day is more than a year from the computed date: read the year again.',
}
