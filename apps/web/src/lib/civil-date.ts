/** A day of the calendar, `YYYY-MM-DD`, without time or zone. */
export type CivilDate = string

export type TypedDate =
  | { ok: true; date: CivilDate }
  /** `incomplete`: may still become a date; `form`: not a date at all; `impossible`: no such day; `range`: out of bounds. */
  | { ok: false; reason: 'empty' | 'incomplete' | 'form' | 'impossible' | 'range' }

interface Bounds {
  min?: CivilDate | undefined
  max?: CivilDate | undefined
  /** The year of today: two-digit years fall between 79 years before it and 20 after it. */
  thisYear: number
}

const dayFirst = /^(\d{1,2})([./\- ])(\d{1,2})\2(\d{2}|\d{4})$/
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/
const unfinished = /^\d{1,2}(([./\- ])(\d{1,2}(\2\d{0,3})?)?)?$|^\d{3,4}(-(\d{2}(-\d?)?|\d)?)?$/

/**
 * Reads a date as people in Belgium type it: day first, `3/4/27`, `03-04-2027`, `3.4.2027`, or `2027-04-03`.
 * Strict: one kind of separator, no month names, no day that the calendar lacks.
 */
export function readTypedDate(text: string, bounds: Bounds): TypedDate {
  const typed = text.trim()
  if (typed === '') return { ok: false, reason: 'empty' }
  const short = dayFirst.exec(typed)
  const long = yearFirst.exec(typed)
  const [day, month, year] = short
    ? [short[1], short[3], short[4]]
    : long
      ? [long[3], long[2], long[1]]
      : [undefined, undefined, undefined]
  if (day === undefined || month === undefined || year === undefined) {
    return { ok: false, reason: unfinished.test(typed) ? 'incomplete' : 'form' }
  }
  const fullYear = year.length === 2 ? widenYear(Number(year), bounds.thisYear) : Number(year)
  const date = civilDate(fullYear, Number(month), Number(day))
  if (!date) return { ok: false, reason: 'impossible' }
  const min = bounds.min ?? '1900-01-01'
  const max = bounds.max ?? '2100-12-31'
  return date < min || date > max ? { ok: false, reason: 'range' } : { ok: true, date }
}

function widenYear(twoDigits: number, thisYear: number): number {
  const latest = thisYear + 20
  const candidate = Math.floor(latest / 100) * 100 + twoDigits
  return candidate > latest ? candidate - 100 : candidate
}

/** The civil date of three numbers, or undefined where the calendar has no such day. Months count from 1. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** How a civil date stands in the box again: `03/04/2027`. */
export function typedForm(date: CivilDate): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/** The day count since 1970-01-01, for differences between days. */
export function dayNumber(date: CivilDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
}

/** The day so many days later, or earlier. */
export function plusDays(day: CivilDate, days: number): CivilDate {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)
}

/** Full years between a birth date and a day; a 29 February birthday falls on 1 March in common years. */
export function fullYears(birth: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}
