import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  changedFrom,
  endedBefore,
  firstOf,
  instantOf,
  occurrenceOn,
  occurrences,
  occursOn,
  type Series,
  type Stretch,
  spanOf,
  withChange,
} from './rhythm.ts'

const ZONE = 'Europe/Brussels'
const weekly = (given: Partial<Stretch> = {}): Stretch => ({
  startsOn: '2026-10-05',
  endsOn: null,
  weekdays: [1],
  everyWeeks: 1,
  starts: '18:00',
  ends: '19:00',
  ...given,
})
const series = (...rhythm: Stretch[]): Series => ({ rhythm, changes: [] })
const dates = (of: Series, from: string, to: string) => occurrences(of, from, to).map(({ date }) => date)
const hour = (date: string, time: string) => instantOf(date, time, ZONE).toISOString().slice(11, 16)

describe('a week that repeats', () => {
  it('has its weekdays from the first to the last day, both included', () => {
    const meals = series(weekly({ weekdays: [1, 3], startsOn: '2026-10-07', endsOn: '2026-10-19' }))
    expect(dates(meals, '2026-10-01', '2026-10-31')).toEqual([
      '2026-10-07',
      '2026-10-12',
      '2026-10-14',
      '2026-10-19',
    ])
  })

  it('every second week counts from the Monday of its first week', () => {
    // It begins on a Thursday, so its Monday comes two weeks after that week's.
    const council = series(weekly({ startsOn: '2026-10-01', everyWeeks: 2 }))
    expect(dates(council, '2026-09-28', '2026-11-01')).toEqual(['2026-10-12', '2026-10-26'])
  })

  it('goes over the ends of months and of the year, and over a leap day', () => {
    const daily = series(weekly({ startsOn: '2027-12-30', weekdays: [1, 2, 3, 4, 5, 6, 7] }))
    expect(dates(daily, '2027-12-30', '2028-01-02')).toHaveLength(4)
    expect(dates(daily, '2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
    expect(dates(daily, '2027-01-01', '2027-12-29')).toEqual([])
  })

  it('takes place once when no weekday is named', () => {
    const once = series(weekly({ weekdays: [], startsOn: '2026-11-30' }))
    expect(dates(once, '2026-11-01', '2026-12-31')).toEqual(['2026-11-30'])
    expect(dates(once, '2026-12-01', '2026-12-31')).toEqual([])
  })

  it('keeps its wall-clock time over both clock changes', () => {
    expect([hour('2026-10-24', '07:00'), hour('2026-10-25', '07:00')]).toEqual(['05:00', '06:00'])
    expect([hour('2027-03-27', '07:00'), hour('2027-03-28', '07:00')]).toEqual(['06:00', '05:00'])
    const night = series(weekly({ weekdays: [7], startsOn: '2026-10-18', starts: '02:30', ends: '03:30' }))
    expect(occurrences(night, '2026-10-25', '2026-10-25')).toMatchObject([{ starts: '02:30' }])
    // In October the hour comes twice: the first one counts. In March it does not exist: an hour later.
    expect(hour('2026-10-25', '02:30')).toBe('00:30')
    expect(hour('2027-03-28', '02:30')).toBe('01:30')
  })

  it('agrees with asking each day alone, whatever the window', () => {
    const stretch = fc
      .record({
        first: fc.integer({ min: 0, max: 800 }),
        length: fc.option(fc.integer({ min: 0, max: 300 })),
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
        everyWeeks: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ first, length, weekdays, everyWeeks }) => {
        const start = Temporal.PlainDate.from('2026-01-01').add({ days: first })
        const endsOn = length === null ? null : start.add({ days: length }).toString()
        return weekly({ startsOn: start.toString(), endsOn, weekdays, everyWeeks })
      })
    fc.assert(
      fc.property(stretch, fc.integer({ min: 0, max: 900 }), (one, at) => {
        const from = Temporal.PlainDate.from('2026-01-01').add({ days: at })
        const window = Array.from({ length: 42 }, (_, n) => from.add({ days: n }).toString())
        const asked = window.filter(date => occursOn(one, date))
        expect(dates(series(one), window[0] ?? '', window.at(-1) ?? '')).toEqual(asked)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a single date', () => {
  const council = series(weekly())
  it('is cancelled and stays in view, or comes back', () => {
    const without = withChange(council, '2026-10-12', null)
    expect(occurrenceOn(without, '2026-10-12')).toMatchObject({ cancelled: true })
    expect(occurrenceOn(withChange(without, '2026-10-12', undefined), '2026-10-12')).toMatchObject({
      cancelled: false,
    })
  })

  it('moved into or out of a stretch of days is seen where it takes place, under its own name', () => {
    const moved = withChange(council, '2026-10-12', { date: '2026-10-20', starts: '17:00', ends: null })
    expect(occurrences(moved, '2026-10-12', '2026-10-18')).toEqual([])
    expect(occurrences(moved, '2026-10-19', '2026-10-25')).toEqual([
      expect.objectContaining({ on: '2026-10-19', moved: false }),
      expect.objectContaining({ on: '2026-10-12', date: '2026-10-20', starts: '17:00', moved: true }),
    ])
  })

  it('that the series does not have is none of its dates', () => {
    expect(occurrenceOn(council, '2026-10-13')).toBeUndefined()
  })
})

describe('this date and all following', () => {
  const council = withChange(series(weekly()), '2026-11-02', null)
  it('stop, and what took place stays', () => {
    const ended = endedBefore(council, '2026-10-19')
    expect(dates(ended, '2026-10-01', '2026-12-31')).toEqual(['2026-10-05', '2026-10-12'])
    expect(ended.changes).toEqual([])
    expect(endedBefore(council, '2026-10-05').rhythm).toEqual([])
  })

  it('take another day, keeping the past and the dates that differ where they still exist', () => {
    const next = changedFrom(council, weekly({ startsOn: '2026-10-19', weekdays: [1, 4], starts: '17:30' }))
    expect(dates(next, '2026-10-12', '2026-10-25')).toEqual(['2026-10-12', '2026-10-19', '2026-10-22'])
    expect(occurrenceOn(next, '2026-10-12')?.starts).toBe('18:00')
    expect(occurrenceOn(next, '2026-11-02')?.cancelled).toBe(true)
    const thursdays = changedFrom(council, weekly({ startsOn: '2026-10-22', weekdays: [4] }))
    expect(thursdays.changes).toEqual([])
  })
})

describe('where a series begins and ends', () => {
  it('counts moved dates, and says when there is no end', () => {
    const short = series(weekly({ endsOn: '2026-10-12' }))
    expect(spanOf(short)).toEqual({ first: '2026-10-05', last: '2026-10-12' })
    const moved = withChange(short, '2026-10-12', { date: '2026-12-01', starts: '18:00', ends: null })
    expect(spanOf(moved)).toEqual({ first: '2026-10-05', last: '2026-12-01' })
    expect(spanOf(series(weekly()))?.last).toBeNull()
  })

  it('is nowhere for a rhythm that never takes place', () => {
    const never = weekly({ startsOn: '2026-10-06', endsOn: '2026-10-11', weekdays: [1] })
    expect(firstOf(never)).toBeUndefined()
    expect(spanOf(series(never))).toBeUndefined()
    expect(firstOf(weekly({ startsOn: '2026-10-06', everyWeeks: 4 }))).toBe('2026-11-02')
  })
})
