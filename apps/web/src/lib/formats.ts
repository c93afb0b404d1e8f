import { type CivilDate, dayNumber, fullYears } from './civil-date.ts'
import { getLanguage, type Language } from './locale.ts'

const regions: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }

let zone = 'Europe/Brussels'

/** Sets the time zone of the centre (IANA name); instants are shown in it whatever the device says. */
export function setTimeZone(name: string): void {
  zone = name
}

const made = new Map<string, Intl.DateTimeFormat>()

function dates(name: string, options: Intl.DateTimeFormatOptions, timeZone = zone): Intl.DateTimeFormat {
  const region = regions[getLanguage()]
  const key = `${name} ${region} ${timeZone}`
  const known = made.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(region, { ...options, timeZone })
  made.set(key, format)
  return format
}

function atNoon(date: CivilDate): Date {
  return new Date(`${date}T12:00:00Z`)
}

/** A date in words. French says `1er` for the first of a month; `Intl` does not. */
function words(format: Intl.DateTimeFormat, value: CivilDate): string {
  const text = format.format(atNoon(value))
  return getLanguage() === 'fr' ? text.replace(/(?<!\d)1(?= \p{L})/u, '1er') : text
}

/** `samedi 3 avril 2027` */
export function longDate(date: CivilDate): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return words(dates('long', options, 'UTC'), date)
}

/** `3 avril 2027` */
export function date(value: CivilDate): string {
  return words(dates('date', { day: 'numeric', month: 'long', year: 'numeric' }, 'UTC'), value)
}

/** `3 avr. 2027`, for tables. */
export function shortDate(value: CivilDate): string {
  return words(dates('short', { day: 'numeric', month: 'short', year: 'numeric' }, 'UTC'), value)
}

/** `sam. 3 avril`, for the days of a list within the year. */
export function dayHeading(value: CivilDate): string {
  return words(dates('heading', { weekday: 'long', day: 'numeric', month: 'long' }, 'UTC'), value)
}

/** `23–29 novembre 2026`, or as much of both ends as differs. */
export function dateRange(from: CivilDate, to: CivilDate): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return dates('range', options, 'UTC').formatRange(atNoon(from), atNoon(to))
}

/** `mars 2027`, of a month written `2027-03`. */
export function monthName(month: string): string {
  return dates('month', { month: 'long', year: 'numeric' }, 'UTC').format(atNoon(`${month}-01`))
}

/** `mars 27`, of the same. */
export function shortMonth(month: string): string {
  return dates('short month', { month: 'short', year: '2-digit' }, 'UTC').format(atNoon(`${month}-01`))
}

/** `lundi`, from the ISO number of a weekday, Monday 1. */
export function weekday(number: number): string {
  // 1 January 2024 was a Monday.
  return dates('weekday', { weekday: 'long' }, 'UTC').format(atNoon(`2024-01-0${number}`))
}

/** `14:32`, in the centre's time zone. */
export function time(instant: Date | string): string {
  return dates('time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant))
}

/** `3 avril 2027, 14:32`, in the centre's time zone. */
export function dateTime(instant: Date | string): string {
  return `${date(civilDay(instant))}, ${time(instant)}`
}

/** The civil day of an instant in the centre's time zone. */
export function civilDay(instant: Date | string): CivilDate {
  const parts = new Map(
    new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(new Date(instant))
      .map(part => [part.type, part.value]),
  )
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}

/** Today in the centre. */
export function today(): CivilDate {
  return civilDay(new Date())
}

/** `aujourd’hui`, `demain`, `il y a 3 jours`, `dans 2 mois`; words only where they are exact enough to act on. */
export function relativeDay(value: CivilDate, from: CivilDate = today()): string {
  const days = dayNumber(value) - dayNumber(from)
  const format = new Intl.RelativeTimeFormat(regions[getLanguage()], { numeric: 'auto' })
  if (Math.abs(days) < 60) return format.format(days, 'day')
  if (Math.abs(days) < 700) return format.format(Math.trunc(days / 30.4), 'month')
  return format.format(Math.trunc(days / 365.25), 'year')
}

/** `16 ans`: full years on a day. */
export function age(birth: CivilDate, on: CivilDate = today()): string {
  return count(fullYears(birth, on), 'year')
}

/** `1 h 20 min`, from whole minutes. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ')
}

/** `12 345,6` */
export function number(value: number): string {
  return new Intl.NumberFormat(regions[getLanguage()]).format(value)
}

/** `12,50 €`, from cents. */
export function money(cents: number): string {
  const format = new Intl.NumberFormat(regions[getLanguage()], { style: 'currency', currency: 'EUR' })
  return format.format(cents / 100)
}

/** `820 ko`, `1,4 Mo` */
export function fileSize(bytes: number): string {
  const large = bytes >= 1_000_000
  const format = new Intl.NumberFormat(regions[getLanguage()], {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  })
  return format.format(large ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1_000)))
}

/** `a, b et c` */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(regions[getLanguage()], { type: 'conjunction' }).format(items)
}

/** Sorts words as a reader of the language expects them, accents and numbers included. */
export function byWord(a: string, b: string): number {
  return new Intl.Collator(regions[getLanguage()], { numeric: true, sensitivity: 'base' }).compare(a, b)
}

function count(value: number, unit: 'year' | 'day'): string {
  return new Intl.NumberFormat(regions[getLanguage()], { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  )
}
