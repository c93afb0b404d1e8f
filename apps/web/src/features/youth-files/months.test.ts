import { expect, test } from 'vitest'
import { daysOfMonth, monthsBetween, stepOf } from './months.ts'

test('months between two stand all there, over the turn of a year', () => {
  expect(monthsBetween(['2027-02', '2026-11'])).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(monthsBetween(['2026-11', '2026-11'])).toEqual(['2026-11'])
  expect(monthsBetween([])).toEqual([])
})

test('a month ends on its own last day, in leap years too', () => {
  expect(daysOfMonth('2027-02')).toEqual({ from: '2027-02-01', to: '2027-02-28' })
  expect(daysOfMonth('2028-02').to).toBe('2028-02-29')
  expect(daysOfMonth('2026-12').to).toBe('2026-12-31')
})

test('one act always shows, nothing never does, the fullest stands highest', () => {
  expect([stepOf(0, 90), stepOf(1, 90), stepOf(30, 90), stepOf(90, 90), stepOf(1, 1)]).toEqual([
    0, 1, 2, 5, 5,
  ])
})
