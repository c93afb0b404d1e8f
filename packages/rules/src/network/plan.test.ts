import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plusDays } from '../dates/days.ts'
import { reviewDueOn } from './plan.ts'

it('a plan is to be reviewed ninety days on, or when a review since has said, whichever is later', () => {
  expect(reviewDueOn('2026-01-05', [])).toBe('2026-04-05')
  expect(reviewDueOn('2026-01-05', ['2026-02-01'])).toBe('2026-04-05')
  expect(reviewDueOn('2026-01-05', ['2026-05-01', '2026-02-01'])).toBe('2026-05-01')
})

it('one more review never brings the day forward', () => {
  const day = fc.integer({ min: -500, max: 500 }).map(days => plusDays('2026-01-05', days))
  fc.assert(
    fc.property(day, fc.array(day, { maxLength: 8 }), day, (planned, dues, another) => {
      expect(reviewDueOn(planned, [...dues, another]) >= reviewDueOn(planned, dues)).toBe(true)
    }),
  )
})
