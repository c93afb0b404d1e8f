import { Temporal } from 'temporal-polyfill'

const now = Temporal.Now.zonedDateTimeISO('Europe/Brussels')
const today = now.toPlainDate()

/** The civil day so many days from today in Brussels. */
export function day(fromToday: number): string {
  return today.add({ days: fromToday }).toString()
}

/** ISO weekday of such a day, Monday is 1. */
export function weekday(fromToday: number): number {
  return today.add({ days: fromToday }).dayOfWeek
}
