import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'

export type OwnDate = {
  /** Says nothing to anybody, and is the same each time for the same date. */
  readonly uid: string
  readonly day: string
}

const WORDS = { fr: 'Échéance', nl: 'Termijn', en: 'Deadline' }
const WARN_DAYS = [14, 7, 2]
const DAY_SECONDS = 86_400

/**
 * A calendar file (RFC 5545): an all-day entry for each date, with one neutral word and a reminder at 14, 7 and 2 days.
 * No name, no procedure, no place, no address of the service.
 */
export function calendarText(dates: readonly OwnDate[], language: keyof typeof WORDS, now: Date): string {
  const summary = WORDS[language]
  const calendar = ical({
    prodId: { company: 'calendar', product: 'dates', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { uid, day } of dates) {
    const event = calendar.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: now,
      summary,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of WARN_DAYS)
      event.createAlarm({ type: ICalAlarmType.display, trigger: days * DAY_SECONDS, description: summary })
  }
  // The library leaves out the last line's end, which RFC 5545 §3.1 asks for.
  return `${calendar.toString().trimEnd()}\r\n`
}
