import type { DoseOutcome } from '@havre/contracts/treatments.ts'
import { civilDay, date, list, time, today, weekday } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { DoseItem } from './api/list-due-doses.ts'
import type { Treatment } from './api/list-treatments.ts'

export const outcomeWords: Record<DoseOutcome, () => string> = {
  given: m.treatments_given,
  refused: m.treatments_refused,
  absent: m.treatments_absent,
  withheld: m.treatments_withheld,
  vomited: m.treatments_vomited,
  unavailable: m.treatments_unavailable,
}

export const outcomeTone: Record<DoseOutcome, Tone> = {
  given: 'ok',
  refused: 'warn',
  absent: 'neutral',
  withheld: 'neutral',
  vomited: 'warn',
  unavailable: 'warn',
}

export const formWords: Record<Treatment['form'], () => string> = {
  tablet: m.treatments_form_tablet,
  capsule: m.treatments_form_capsule,
  syrup: m.treatments_form_syrup,
  drops: m.treatments_form_drops,
  inhaler: m.treatments_form_inhaler,
  cream: m.treatments_form_cream,
  patch: m.treatments_form_patch,
  injection: m.treatments_form_injection,
  sachet: m.treatments_form_sachet,
  other: m.treatments_form_other,
}

export const prescriberWords: Record<Treatment['prescriber'], () => string> = {
  doctor: m.treatments_by_doctor,
  specialist: m.treatments_by_specialist,
  psychiatrist: m.treatments_by_psychiatrist,
  dentist: m.treatments_by_dentist,
  hospital: m.treatments_by_hospital,
  none: m.treatments_by_none,
}

type StopReason = NonNullable<Treatment['stop']>['reason']
export const stopWords: Record<StopReason, () => string> = {
  finished: m.treatments_stop_finished,
  prescriber: m.treatments_stop_prescriber,
  side_effects: m.treatments_stop_side_effects,
  declined: m.treatments_stop_declined,
  changed: m.treatments_stop_changed,
  mistake: m.treatments_stop_mistake,
  left: m.treatments_stop_left,
}

export const voidWords: Record<NonNullable<DoseItem['voidReason']>, () => string> = {
  wrong_youth: m.treatments_void_youth,
  wrong_slot: m.treatments_void_slot,
  wrong_outcome: m.treatments_void_outcome,
  wrong_time: m.treatments_void_time,
  by_mistake: m.treatments_void_mistake,
}

/** `Chaque jour à 08:00 et 20:00`, `lundi et jeudi à 08:00`, `Si besoin : 4 h entre deux, 4 fois au plus en 24 h`. */
export function scheduleWords(schedule: Treatment['schedule']): string {
  if (schedule.kind === 'needed') return limitWords(schedule)
  const times = list(schedule.times)
  if (schedule.weekdays.length === 0 || schedule.weekdays.length === 7) {
    return m.treatments_every_day({ times })
  }
  const words = m.treatments_some_days({ days: list(schedule.weekdays.map(weekday)), times })
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

export function limitWords({
  minIntervalMinutes,
  dailyMax,
}: {
  minIntervalMinutes: number
  dailyMax: number
}) {
  const hours = Math.floor(minIntervalMinutes / 60)
  const minutes = minIntervalMinutes % 60
  const interval = minutes === 0 ? `${hours} h` : hours === 0 ? `${minutes} min` : `${hours} h ${minutes}`
  return m.treatments_needed_limits({ interval, count: dailyMax })
}

/** `Donné à 20:04 par Rosa Mancini`; the day where it was not today. */
export function recordWords(record: DoseItem): string {
  const outcome = record.outcome === 'annulled' ? m.treatments_annulled() : outcomeWords[record.outcome]()
  return m.treatments_record({ outcome, at: whenWords(record.at), name: nameOf(record.by) })
}

export function whenWords(instant: string): string {
  const day = civilDay(instant)
  return day === today() ? time(instant) : `${time(instant)}, ${date(day)}`
}

export function nameOf(person: { name: string | null }): string {
  return person.name ?? m.entry_professional()
}
