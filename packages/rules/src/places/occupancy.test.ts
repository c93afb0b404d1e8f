import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, plusDays } from '../dates/days.ts'
import { heldDays, holdsOn, monthOf, nextFreeDay, overlap, type Period } from './occupancy.ts'

const START = '2026-02-20'
const period = fc.record({ at: fc.nat(40), length: fc.option(fc.nat(20)) }).map(({ at, length }): Period => {
  const since = plusDays(START, at)
  return { since, until: length === null ? null : plusDays(since, length) }
})
const DAYS = Array.from({ length: 70 }, (_, n) => plusDays(START, n))

describe('periods of a place', () => {
  it('overlap exactly when a day lies in both', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlap(a, b)).toBe(DAYS.some(day => holdsOn(a, day) && holdsOn(b, day)))
        expect(overlap(a, b)).toBe(overlap(b, a))
      }),
    )
  })

  it('leave a next free day that nothing holds, with no free day before it', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), fc.nat(30), (periods, n) => {
        const from = plusDays(START, n)
        const free = nextFreeDay(periods, from)
        const first = DAYS.filter(day => day >= from).find(day => !periods.some(one => holdsOn(one, day)))
        expect(free).toBe(first ?? null)
      }),
    )
  })

  it('hold as many days as one counts by hand', () => {
    fc.assert(
      fc.property(period, fc.nat(30), fc.nat(30), (one, n, length) => {
        const from = plusDays(START, n)
        const to = plusDays(from, length)
        const counted = DAYS.filter(day => day >= from && day < to && holdsOn(one, day)).length
        expect(heldDays([one], from, to)).toBe(counted)
      }),
    )
  })

  it('know the month of a day, February too', () => {
    expect(monthOf('2028-02-29')).toEqual({ since: '2028-02-01', until: '2028-03-01' })
    expect(monthOf('2026-12-31')).toEqual({ since: '2026-12-01', until: '2027-01-01' })
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), day => {
        const { since, until } = monthOf(day)
        expect(since <= day && day < until).toBe(true)
        expect(daysBetween(since, until)).toBeGreaterThanOrEqual(28)
      }),
    )
  })
})
