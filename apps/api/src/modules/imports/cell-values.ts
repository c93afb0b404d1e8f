import type { ImportProblemCode } from '@havre/contracts/import-parts.ts'
import { Temporal } from 'temporal-polyfill'

/** What a cell says, or what is wrong with it; a doubt is a warning beside a value. */
export type Said<T> = { value: T; doubt?: ImportProblemCode } | { wrong: ImportProblemCode }

/** A word without accents, capitals, doubled spaces or the dots and colons that headings end with. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll(/^[\s*]+|[\s:.?*]+$/g, '')
}

/** What table programs write where a formula failed. */
const FAILED =
  /^#(N\/A|NA|REF!|DIV\/0!|VALUE!|VALEUR!|WAARDE!|NAME\?|NOM\?|NAAM\?|NUM!|NOMBRE!|GETAL!|NULL!|NUL!|SPILL!|CALC!)$/i
export function isFailedCell(text: string): boolean {
  return FAILED.test(text.trim())
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?(?:\.\d+)?Z?)?$/
const WRITTEN =
  /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})(?:[T ,à]+(\d{1,2})[:hu](\d{2})(?::\d{2})?)?$/
/** Days as Excel counts them, where a column of dates lost its format: 1954 to 2064. */
const SERIAL = /^[2-5]\d{4}$/

/**
 * A day, and the time where the cell says one. Day first unless the column says otherwise; a number of five digits is a
 * day as Excel counts them. `latest` is today's year, for years of two digits.
 */
export function parseDay(
  text: string,
  { monthFirst, latest }: { monthFirst: boolean; latest: number },
): Said<{ day: string; time: string | null }> {
  const cell = text.trim()
  if (SERIAL.test(cell)) {
    const day = Temporal.PlainDate.from('1899-12-30').add({ days: Number(cell) })
    return { value: { day: day.toString(), time: null } }
  }
  const iso = ISO.exec(cell)
  if (iso) return dayOf(iso[1], iso[2], iso[3], iso[4], iso[5])
  const [, first, second, year = '', hour, minute] = WRITTEN.exec(cell) ?? []
  if (first === undefined) return { wrong: 'not-a-date' }
  const [day, month] = monthFirst ? [second, first] : [first, second]
  if (year.length === 4) return dayOf(year, month, day, hour, minute)
  const full = Number(year) + (Number(year) > (latest % 100) + 1 ? 1900 : 2000)
  const said = dayOf(String(full), month, day, hour, minute)
  return 'wrong' in said ? said : { ...said, doubt: 'short-year' }
}

function dayOf(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute?: string,
): Said<{ day: string; time: string | null }> {
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    )
    if (date.year < 1900 || date.year > 2099) return { wrong: 'date-out-of-range' }
    if (hour === undefined || minute === undefined) return { value: { day: date.toString(), time: null } }
    const time = Temporal.PlainTime.from(
      { hour: Number(hour), minute: Number(minute) },
      { overflow: 'reject' },
    )
    return { value: { day: date.toString(), time: time.toString().slice(0, 5) } }
  } catch {
    return { wrong: 'not-a-date' }
  }
}

const NOON = '12:00'

/** A day and a time of the house's zone as an instant; noon where no time is said. */
export function toInstant({ day, time }: { day: string; time: string | null }, timeZone: string): string {
  const local = Temporal.PlainDateTime.from(`${day}T${time ?? NOON}`).toZonedDateTime(timeZone)
  return new Date(local.epochMilliseconds).toISOString()
}

const YES = new Set(['oui', 'o', 'ja', 'j', 'yes', 'y', 'vrai', 'waar', 'true', '1', 'x', '✓', '✔'])
const NO = new Set(['non', 'n', 'nee', 'neen', 'no', 'faux', 'onwaar', 'false', '0', '-'])

export function parseYesNo(text: string): Said<boolean> {
  const word = fold(text)
  if (YES.has(word)) return { value: true }
  return NO.has(word) || text.trim() === '-' ? { value: false } : { wrong: 'not-yes-or-no' }
}

/** A whole number; spaces between thousands do not matter. `cents` reads an amount with a comma or a point. */
export function parseWhole(text: string, cents = false): Said<number> {
  const plain = text.replaceAll(/[\s\u00a0\u202f€]/g, '')
  const pattern = cents ? /^-?\d{1,9}([.,]\d{1,2})?$/ : /^-?\d{1,9}([.,]0+)?$/
  if (!pattern.test(plain)) return { wrong: 'not-a-number' }
  const number = Number(plain.replace(',', '.'))
  return { value: cents ? Math.round(number * 100) : number }
}
