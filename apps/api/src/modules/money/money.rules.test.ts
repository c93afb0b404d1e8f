import { describe, expect, it } from 'vitest'
import { deductionLimit, mayPayWeek, weeklyAmount, weekOf } from './money.rules.ts'

describe('a week', () => {
  it('begins on its Monday, over the turn of the year too', () => {
    expect(weekOf('2026-11-25')).toBe('2026-11-23')
    expect(weekOf('2026-11-23')).toBe('2026-11-23')
    expect(weekOf('2027-01-03')).toBe('2026-12-28')
  })

  it('is paid from its Monday on, for four weeks, and not before the youth came', () => {
    const may = (week: string, arrived: string | null = null) => mayPayWeek(week, '2026-11-25', arrived)
    expect([may('2026-11-23'), may('2026-10-26'), may('2026-10-19'), may('2026-11-30')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(may('2026-11-24')).toBe(false)
    expect([may('2026-11-16', '2026-11-20'), may('2026-11-09', '2026-11-20')]).toEqual([true, false])
  })

  it('comes to what the age has, and something where no age is known', () => {
    expect([11, 12, 15, 16, 40].map(age => weeklyAmount(age))).toEqual([
      { cents: 500, fromAge: 0 },
      { cents: 700, fromAge: 12 },
      { cents: 900, fromAge: 14 },
      { cents: 1200, fromAge: 16 },
      { cents: 1500, fromAge: 18 },
    ])
    expect(weeklyAmount(null)).toEqual({ cents: 900, fromAge: null })
    expect(deductionLimit(900)).toBe(270)
  })
})
