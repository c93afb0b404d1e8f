import { expect, test } from 'vitest'
import { civilDay, setTimeZone, time } from './formats.ts'
import { instantAt, lastTimeAt } from './instant-at.ts'

test.each([
  ['2026-11-22', '14:05', '2026-11-22T13:05:00.000Z'],
  ['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('%s at %s on the clocks of Brussels is %s', (day, clock, instant) => {
  setTimeZone('Europe/Brussels')
  expect(instantAt(day, clock)).toBe(instant)
  expect([civilDay(instant), time(instant)]).toEqual([day, clock])
})

test('a time later than now was yesterday, one that is over was today', () => {
  setTimeZone('Europe/Brussels')
  const now = new Date('2026-11-25T00:20:00Z')
  expect(lastTimeAt('22:10', now)).toBe('2026-11-24T21:10:00.000Z')
  expect(lastTimeAt('01:10', now)).toBe('2026-11-25T00:10:00.000Z')
})
