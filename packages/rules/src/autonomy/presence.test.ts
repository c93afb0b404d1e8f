import { expect, it } from 'vitest'
import { visitLate } from './presence.ts'

const today = '2026-11-27'
const daily = { code: 'daily', since: '2026-10-01' }
const weekly = { code: 'weekly', since: '2026-10-01' }

it('a daily visit is late once a whole day passed without one, a weekly one after seven', () => {
  expect(visitLate(daily, ['2026-11-26', '2026-11-02'], today)).toBe(0)
  expect(visitLate(daily, ['2026-11-25'], today)).toBe(1)
  expect(visitLate(weekly, ['2026-11-20'], today)).toBe(0)
  expect(visitLate(weekly, ['2026-11-18'], today)).toBe(2)
})

it('a rule counts from the day on which it began, and one without a rhythm is never late', () => {
  expect(visitLate({ ...daily, since: today }, ['2026-11-02'], today)).toBe(0)
  expect(visitLate(weekly, [], today)).toBe(50)
  for (const code of ['none', 'onCall', 'unknown']) expect(visitLate({ ...daily, code }, [], today)).toBe(0)
})
