import { firstInterview } from '@havre/kinds/kinds/first-interview.ts'
import { houseLog } from '@havre/kinds/kinds/house-log.ts'
import { expect, test } from 'vitest'
import { hasClock, minutesSince, pausesEnded, pausesWithNew, runningPause } from './pauses.ts'

const start = Date.parse('2026-11-22T13:00:00Z')
const answers = { startedAt: '2026-11-22T13:00:00Z' }
const minute = (n: number) => start + n * 60_000

test('a break begins at its minute and is known to whoever opens the interview on another device', () => {
  const pauses = pausesWithNew(answers, 'rp', minute(12), 'Fatigue')
  expect(pauses).toEqual([{ key: 'rp', atMinute: 12, reason: 'Fatigue' }])
  expect(runningPause({ ...answers, pauses })?.key).toBe('rp')
})

test('a break that ended counts its minutes and runs no more', () => {
  const paused = { ...answers, pauses: pausesWithNew(answers, 'rp', minute(12)) }
  const pauses = pausesEnded(paused, minute(20))
  expect(pauses).toEqual([{ key: 'rp', atMinute: 12, minutes: 8 }])
  expect(runningPause({ ...answers, pauses })).toBeUndefined()
})

test('an interview left open over night never counts more than the form accepts', () => {
  expect(minutesSince(answers, minute(3000))).toBe(480)
  expect(minutesSince({}, minute(5))).toBeUndefined()
})

test('the clock is there for the interview and not for a log line', () => {
  expect(hasClock(firstInterview)).toBe(true)
  expect(hasClock(houseLog)).toBe(false)
})
