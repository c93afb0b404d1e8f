import type { ACCOMPANIMENTS, OUTING_PURPOSES, PHONES } from '@havre/contracts/outings.ts'
import { civilDay, duration, list, time, today } from '../../lib/formats.ts'
import { nearTime } from '../../lib/near-time.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { OutingItem } from './api/list-outings.ts'

export type Purpose = (typeof OUTING_PURPOSES)[number]
export type Accompaniment = (typeof ACCOMPANIMENTS)[number]
export type Phone = (typeof PHONES)[number]

export const purposeWords: Readonly<Record<Purpose, () => string>> = {
  errand: m.outings_purpose_errand,
  sport: m.outings_purpose_sport,
  leisure: m.outings_purpose_leisure,
  stroll: m.outings_purpose_stroll,
  family: m.outings_purpose_family,
  appointment: m.outings_purpose_appointment,
  school: m.outings_purpose_school,
  work: m.outings_purpose_work,
  worship: m.outings_purpose_worship,
  other: m.outings_purpose_other,
}
export const accompanimentWords: Readonly<Record<Accompaniment, () => string>> = {
  alone: m.outings_with_alone,
  staff: m.outings_with_staff,
  relative: m.outings_with_relative,
  other: m.outings_with_other,
}
export const phoneWords: Readonly<Record<Phone, () => string>> = {
  own: m.outings_phone_own,
  house: m.outings_phone_house,
  none: m.outings_phone_none,
}
const phoneHas: Readonly<Record<Phone, () => string>> = {
  own: m.outings_phone_has_own,
  house: m.outings_phone_has_house,
  none: m.outings_phone_has_none,
}

const MINUTE = 60_000

/** Whole minutes past the expected return of somebody who is out; 0 while there is time. */
export function minutesLate(outing: OutingItem, now: number): number {
  if (outing.status !== 'out') return 0
  return Math.max(0, Math.floor((now - Date.parse(outing.expectedAt)) / MINUTE))
}

/** Where an outing stands now, in words and in a tone. */
export function standing(outing: OutingItem, now: number): { words: string; tone: Tone } {
  const late = minutesLate(outing, now)
  if (late > 0) return { words: m.outings_late({ duration: duration(late) }), tone: 'danger' }
  switch (outing.status) {
    case 'out':
      return {
        words:
          civilDay(outing.expectedAt) === today()
            ? m.outings_due({ at: time(outing.expectedAt) })
            : m.outings_due_day({ at: nearTime(outing.expectedAt) }),
        tone: 'info',
      }
    case 'planned':
      return Date.parse(outing.startsAt) < now
        ? { words: m.outings_should_have_left({ at: nearTime(outing.startsAt) }), tone: 'warn' }
        : { words: m.outings_leaves_at({ at: nearTime(outing.startsAt) }), tone: 'neutral' }
    case 'cancelled':
      return { words: m.outings_cancelled(), tone: 'neutral' }
    case 'back':
      return { words: returnWords(outing), tone: 'ok' }
  }
}

function returnWords({ returnedAt, expectedAt }: OutingItem): string {
  if (!returnedAt) return ''
  const after = Math.floor((Date.parse(returnedAt) - Date.parse(expectedAt)) / MINUTE)
  return after > 0
    ? m.outings_returned_late({ at: time(returnedAt), duration: duration(after) })
    : m.outings_returned({ at: time(returnedAt) })
}

/** Why, with whom, how to reach them: one line. */
export function outingFacts(outing: OutingItem): string {
  const names = [
    ...outing.escorts.map(({ name }) => name),
    ...outing.companions.map(({ alias }) => alias),
  ].filter(name => name !== null)
  const isNamed = outing.accompaniment === 'staff' && outing.escorts.length > 0
  return [
    purposeWords[outing.purpose](),
    !isNamed && accompanimentWords[outing.accompaniment]().toLocaleLowerCase(),
    names.length > 0 && m.outings_with_names({ names: list(names) }),
    phoneHas[outing.phone](),
  ]
    .filter(words => words !== false)
    .join(' · ')
}
