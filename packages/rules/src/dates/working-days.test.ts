import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { birthday, dayAt, daysBetween, plusDays, plusMonths, weekday } from './days.ts'
import { isWorkingDay, plusWorkingDays, rollBackward, rollForward } from './working-days.ts'

const day = fc.integer({ min: 0, max: 365 * 16 }).map(days => plusDays('2020-01-01', days))
const jurisdiction = fc.constantFrom('BE' as const, 'FR' as const)

test('rolling forward gives the first working day that is not before, and no day between is one', () => {
  fc.assert(
    fc.property(day, jurisdiction, (start, where) => {
      const end = rollForward(start, where)
      expect(isWorkingDay(end, where)).toBe(true)
      const skipped = daysBetween(start, end)
      expect(skipped).toBeGreaterThanOrEqual(0)
      for (let n = 0; n < skipped; n++) expect(isWorkingDay(plusDays(start, n), where)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('rolling backward is its mirror', () => {
  fc.assert(
    fc.property(day, jurisdiction, (start, where) => {
      const end = rollBackward(start, where)
      expect(isWorkingDay(end, where)).toBe(true)
      for (let n = 1; n <= daysBetween(end, start); n++)
        expect(isWorkingDay(plusDays(end, n), where)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('n working days on are n working days on: counted one by one, there and back', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), jurisdiction, (start, n, where) => {
      const end = plusWorkingDays(start, n, where)
      const between = Array.from({ length: daysBetween(start, end) }, (_, at) => plusDays(start, at + 1))
      expect(between.filter(one => isWorkingDay(one, where))).toHaveLength(n)
      if (isWorkingDay(start, where)) expect(plusWorkingDays(end, -n, where)).toBe(start)
    }),
    { numRuns: 1000 },
  )
})

test('months keep the day of the month, or end at its last (D2)', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -48, max: 48 }), (start, n) => {
      const end = plusMonths(start, n)
      const months = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7))
      expect(months(end) - months(start)).toBe(n)
      if (end.slice(8) !== start.slice(8)) {
        expect(plusDays(end, 1).slice(8)).toBe('01')
        expect(end.slice(8) < start.slice(8)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

describe('days that are easily counted wrongly', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months: %s', (start, n, end) => {
    expect(plusMonths(start, n)).toBe(end)
  })

  it('a birthday of 29 February is on the 28th in common years', () => {
    expect([birthday('2008-02-29', 18), birthday('2008-02-29', 20)]).toEqual(['2026-02-28', '2028-02-29'])
  })

  it('a change of the clocks adds and loses no day', () => {
    expect([plusDays('2026-03-28', 1), plusDays('2026-03-28', 2)]).toEqual(['2026-03-29', '2026-03-30'])
    expect([plusDays('2026-10-24', 1), plusDays('2026-10-24', 2)]).toEqual(['2026-10-25', '2026-10-26'])
    expect(dayAt('2026-03-28T23:30:00Z', 'Europe/Brussels')).toBe('2026-03-29')
    expect(dayAt('2026-10-24T21:59:59Z', 'Europe/Brussels')).toBe('2026-10-24')
    expect(dayAt('2026-10-24T22:00:00Z', 'Europe/Brussels')).toBe('2026-10-25')
    expect(dayAt('2026-10-25T23:00:00Z', 'Europe/Brussels')).toBe('2026-10-26')
  })

  it('the week begins on Monday', () => {
    expect([weekday('2026-11-23'), weekday('2026-11-29')]).toEqual([1, 7])
  })
})
