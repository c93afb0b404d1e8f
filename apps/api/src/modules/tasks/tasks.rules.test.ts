import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { nextDueOn } from './tasks.rules.ts'

it.each([
  ['daily', '2026-03-28', '2026-03-28', '2026-03-29'],
  ['weekly', '2026-11-20', '2026-11-25', '2026-11-27'],
  ['weekly', '2026-11-20', '2026-12-31', '2027-01-01'],
  ['monthly', '2026-01-31', '2026-01-31', '2026-02-28'],
  ['monthly', '2026-01-31', '2026-03-01', '2026-03-31'],
  ['monthly', '2028-01-31', '2028-02-01', '2028-02-29'],
  ['monthly', '2026-11-25', '2026-11-01', '2026-12-25'],
] as const)('a %s task of %s, ticked on %s, is due again on %s', (repeats, dueOn, today, next) => {
  expect(nextDueOn(repeats, dueOn, today)).toBe(next)
})

const days = fc
  .integer({ min: 0, max: 3_000 })
  .map(n => Temporal.PlainDate.from('2024-01-01').add({ days: n }))

it('the next day lies after today and after the last one, and no other one lies between', () => {
  fc.assert(
    fc.property(fc.constantFrom('daily', 'weekly', 'monthly'), days, days, (repeats, due, today) => {
      const next = Temporal.PlainDate.from(nextDueOn(repeats, due.toString(), today.toString()))
      const later = Temporal.PlainDate.compare(due, today) > 0 ? due : today
      expect(Temporal.PlainDate.compare(next, later)).toBe(1)
      const longest = { daily: 1, weekly: 7, monthly: 31 }[repeats]
      expect(later.until(next).total('days')).toBeLessThanOrEqual(longest)
    }),
  )
})
