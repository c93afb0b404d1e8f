import { Temporal } from 'temporal-polyfill'

/** Weeks that repeat from a first to a last day, or a single day when no weekday is named. Wall-clock times. */
export type Stretch = {
  readonly startsOn: string
  readonly endsOn: string | null
  readonly weekdays: readonly number[]
  readonly everyWeeks: number
  readonly starts: string
  readonly ends: string | null
}
/** A date that differs: moved to somewhere, or (null) cancelled. */
export type Change = {
  readonly on: string
  readonly to: { readonly date: string; readonly starts: string; readonly ends: string | null } | null
}
/** Stretches follow one another without overlap; a date is named by the day on which its stretch has it. */
export type Series = { readonly rhythm: readonly Stretch[]; readonly changes: readonly Change[] }

export type Occurrence = {
  readonly on: string
  readonly date: string
  readonly starts: string
  readonly ends: string | null
  readonly moved: boolean
  readonly cancelled: boolean
}

// Days as numbers since 1970: a month's page asks each day of every occasion, and this is all it has to know of dates.
const DAY = 86_400_000
const numberOf = (date: string) => Date.parse(date) / DAY
const dateOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10)
/** ISO weekday, Monday is 1; day 0 was a Thursday. */
const weekdayOf = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1
const mondayOf = (number: number) => number - weekdayOf(number) + 1

/** Does this stretch take place on that day, changes left aside? */
export function occursOn(stretch: Stretch, date: string): boolean {
  if (date < stretch.startsOn) return false
  if (stretch.weekdays.length === 0) return date === stretch.startsOn
  if (stretch.endsOn !== null && date > stretch.endsOn) return false
  return isDayOf(stretch, numberOf(date))
}

/** What takes place from a first to a last day, both included, in order; cancelled dates are there and say so. */
export function occurrences(series: Series, from: string, to: string): Occurrence[] {
  const changed = new Map(series.changes.map(change => [change.on, change]))
  const found = series.rhythm.flatMap(stretch =>
    daysOf(stretch, from, to).flatMap(on => settle(stretch, on, changed.get(on))),
  )
  // A date from outside may have been moved in here.
  const movedIn = series.changes.flatMap(change => {
    const isOutside = change.on < from || change.on > to
    const stretch = stretchOf(series, change.on)
    return isOutside && stretch ? settle(stretch, change.on, change) : []
  })
  return [...found, ...movedIn]
    .filter(({ date }) => date >= from && date <= to)
    .toSorted((a, b) => order(a).localeCompare(order(b)))
}

/** The occurrence that this day names; undefined when the series does not have it. */
export function occurrenceOn(series: Series, on: string): Occurrence | undefined {
  const stretch = stretchOf(series, on)
  return (
    stretch &&
    settle(
      stretch,
      on,
      series.changes.find(change => change.on === on),
    )
  )
}

/** Whether the series repeats at all. */
export function repeats(series: Series): boolean {
  return series.rhythm.length > 1 || series.rhythm.some(({ weekdays }) => weekdays.length > 0)
}

/** The first and last day on which the series can stand in a calendar; null: it has no end. Undefined: it never does. */
export function spanOf(series: Series): { first: string; last: string | null } | undefined {
  const stretches = series.rhythm.filter(stretch => firstOf(stretch) !== undefined)
  if (stretches.length === 0) return undefined
  const moved = series.changes.flatMap(({ to }) => to?.date ?? [])
  const starts = [...stretches.map(({ startsOn }) => startsOn), ...moved].toSorted()
  const isOpen = stretches.some(({ weekdays, endsOn }) => weekdays.length > 0 && endsOn === null)
  const ends = stretches.map(({ weekdays, startsOn, endsOn }) =>
    weekdays.length === 0 ? startsOn : (endsOn ?? startsOn),
  )
  return {
    first: starts[0] ?? '',
    last: isOpen ? null : ([...ends, ...moved].toSorted().at(-1) ?? null),
  }
}

/** The series until the day before `from`: what took place stays. Nothing is left when it all comes after. */
export function endedBefore(series: Series, from: string): Series {
  const last = dateOf(numberOf(from) - 1)
  const rhythm = series.rhythm.flatMap((stretch): Stretch[] => {
    if (stretch.startsOn >= from) return []
    if (stretch.weekdays.length === 0) return [stretch]
    const cut = { ...stretch, endsOn: earlier(stretch.endsOn, last) }
    return firstOf(cut) === undefined ? [] : [cut]
  })
  return { rhythm, changes: series.changes.filter(({ on }) => on < from) }
}

/** The series with another rhythm from that stretch's first day on. Dates that differ stay where they still exist. */
export function changedFrom(series: Series, next: Stretch): Series {
  const rhythm = [...endedBefore(series, next.startsOn).rhythm, next]
  return {
    rhythm,
    changes: series.changes.filter(({ on }) => rhythm.some(stretch => occursOn(stretch, on))),
  }
}

/** The series with one date cancelled (`to` null), moved, or as its rhythm says (undefined). */
export function withChange(series: Series, on: string, to: Change['to'] | undefined): Series {
  const others = series.changes.filter(change => change.on !== on)
  return {
    ...series,
    changes: to === undefined ? others : [...others, { on, to }].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  }
}

/** The first day on which a stretch takes place; undefined when it never does. */
export function firstOf(stretch: Stretch): string | undefined {
  if (stretch.weekdays.length === 0) return stretch.startsOn
  // Every weekday comes round within the weeks between two turns.
  const until = numberOf(stretch.startsOn) + 7 * stretch.everyWeeks
  return daysOf(stretch, stretch.startsOn, dateOf(until))[0]
}

/**
 * The instant of a wall-clock time. A time that the spring clock leaves out is read an hour later, one that autumn has
 * twice the first time.
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone)
  return new Date(zoned.epochMilliseconds)
}

function stretchOf(series: Series, on: string): Stretch | undefined {
  return series.rhythm.find(stretch => occursOn(stretch, on))
}

function settle(stretch: Stretch, on: string, change: Change | undefined): Occurrence {
  const { starts, ends } = stretch
  if (!change) return { on, date: on, starts, ends, moved: false, cancelled: false }
  if (!change.to) return { on, date: on, starts, ends, moved: false, cancelled: true }
  return { on, ...change.to, moved: true, cancelled: false }
}

function isDayOf({ startsOn, weekdays, everyWeeks }: Stretch, at: number): boolean {
  if (!weekdays.includes(weekdayOf(at))) return false
  return ((mondayOf(at) - mondayOf(numberOf(startsOn))) / 7) % everyWeeks === 0
}

function daysOf(stretch: Stretch, from: string, to: string): string[] {
  const { startsOn } = stretch
  if (stretch.weekdays.length === 0) return startsOn >= from && startsOn <= to ? [startsOn] : []
  const end = numberOf(earlier(stretch.endsOn, to))
  const found: string[] = []
  for (let at = numberOf(from > startsOn ? from : startsOn); at <= end; at++) {
    if (isDayOf(stretch, at)) found.push(dateOf(at))
  }
  return found
}

function earlier(one: string | null, other: string): string {
  return one !== null && one < other ? one : other
}

function order({ date, starts, on }: Occurrence): string {
  return `${date} ${starts} ${on}`
}
