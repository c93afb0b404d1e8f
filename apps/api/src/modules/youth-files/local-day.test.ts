import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anniversary, localDay, yearsOn } from './local-day.ts'

describe('the day of a time zone', () => {
  it('begins and ends at local midnight, also when the clock changes that night', () => {
    const day = localDay(new Date('2026-10-25T10:00:00Z'), 'Europe/Brussels')
    expect(day.date.toString()).toBe('2026-10-25')
    expect(day.startsAt.toISOString()).toBe('2026-10-24T22:00:00.000Z')
    expect(day.endsAt.toISOString()).toBe('2026-10-25T23:00:00.000Z')
  })

  it('changes at midnight and goes back with a clock that is set back', () => {
    const on = (at: string) => localDay(new Date(at), 'Europe/Paris').date.toString()
    expect(['2026-11-22T22:59:59Z', '2026-11-22T23:00:00Z', '2026-11-22T22:00:00Z'].map(on)).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-22',
    ])
  })
})

describe('an age', () => {
  it('is what the calendar library says, every day around every birthday of leap and common years', () => {
    for (const birthOn of ['2008-02-29', '2009-02-28', '2010-03-01', '2011-12-31', '2012-01-01']) {
      const birth = Temporal.PlainDate.from(birthOn)
      for (let day = birth.add({ years: 1 }); day.year < birth.year + 21; day = day.add({ days: 1 })) {
        const expected = birth.until(day, { largestUnit: 'years' }).years
        if (yearsOn(birthOn, day.toString()) !== expected) {
          expect.fail(`born ${birthOn}, on ${day}: ${yearsOn(birthOn, day.toString())}, not ${expected}`)
        }
      }
      expect(anniversary(birthOn, 18)).toBe(birth.add({ years: 18 }).toString())
    }
  })
})
