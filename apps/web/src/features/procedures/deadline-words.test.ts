import { expect, it } from 'vitest'
import { today } from '../../lib/formats.ts'
import { deadlineWords } from './deadline-words.ts'

const day = (from: number) => {
  const at = new Date(`${today()}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + from)
  return at.toISOString().slice(0, 10)
}

it('past the stop of the house says what the law still leaves, and late only once that is over', () => {
  const passed = deadlineWords({ actBy: day(-2), due: day(3) })
  expect(passed.tone).toBe('warn')
  expect(passed.words).not.toMatch(/retard|late|overdue/i)
  expect(deadlineWords({ actBy: day(-8), due: day(-3) }).tone).toBe('danger')
  expect(deadlineWords({ actBy: day(3), due: day(5) }).tone).toBe('neutral')
})
