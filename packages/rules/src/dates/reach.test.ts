import { describe, expect, it } from 'vitest'
import { plusDays } from './days.ts'
import { canBeMeant, outOfReach } from './reach.ts'

const today = '2026-11-27'

describe('a day that is typed', () => {
  it('is recorded up to a year late and planned up to two years ahead', () => {
    expect(canBeMeant(plusDays(today, -366), today)).toBe(true)
    expect(canBeMeant(plusDays(today, -367), today)).toBe(false)
    expect(canBeMeant(plusDays(today, 731), today)).toBe(true)
    expect(canBeMeant(plusDays(today, 732), today)).toBe(false)
  })

  it('lies between the admission of the youth and two years from now', () => {
    expect(outOfReach('2021-03-01', today, '2021-03-01')).toBeNull()
    expect(outOfReach('2021-02-28', today, '2021-03-01')).toBe('before-arrival')
    expect(outOfReach('1990-01-01', today, null)).toBe('too-long-ago')
    expect(outOfReach(plusDays(today, 732), today, '2021-03-01')).toBe('too-far-ahead')
    expect(outOfReach('2090-01-01', today, null)).toBe('too-far-ahead')
  })
})
