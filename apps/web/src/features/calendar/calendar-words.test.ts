import { describe, expect, test } from 'vitest'
import { plusDays } from '../../lib/civil-date.ts'
import { setLanguage } from '../../lib/locale.ts'
import type { CalendarItem } from './api/read-calendar.ts'
import { rhythmRows } from './rhythm-rows.ts'
import { mondayOf, weekdayOf } from './week-days.ts'
import { hours, weekdayWords } from './weekday-words.ts'

const ritual = (date: string, starts: string, changes: Partial<CalendarItem> = {}): CalendarItem => ({
  source: 'occasion',
  id: '00000000-0000-4000-8000-000000000001',
  on: date,
  date,
  starts,
  ends: null,
  kind: 'ritual',
  audience: 'house',
  title: 'Réveil',
  sign: 'wake',
  place: null,
  outside: false,
  repeats: true,
  moved: false,
  cancelled: false,
  youths: [],
  maxParticipants: null,
  clashes: [],
  hasOutcome: false,
  ...changes,
})

describe('days of the week', () => {
  test('a week begins on Monday, over months and years', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7])
    expect(plusDays('2028-02-28', 2)).toBe('2028-03-01')
  })

  test('are said as a run where three or more follow one another', () => {
    setLanguage('fr')
    expect(weekdayWords([1, 2, 3, 4, 5])).toBe('lundi à vendredi')
    expect(weekdayWords([7, 6])).toBe('samedi et dimanche')
    expect(weekdayWords([1, 2, 3, 5])).toBe('lundi à mercredi et vendredi')
    expect(weekdayWords([1, 2, 3, 4, 5, 6, 7])).toBe('tous les jours')
    expect(hours({ starts: '16:00', ends: '18:30' })).toBe('16:00–18:30')
  })
})

test('rituals of one name are one row with their hours; what differs on a date is left to the day', () => {
  const rows = rhythmRows([
    ritual('2026-11-23', '07:00'),
    ritual('2026-11-24', '07:00'),
    ritual('2026-11-28', '09:00'),
    ritual('2026-11-25', '07:00', { cancelled: true }),
    ritual('2026-11-23', '06:30', { title: 'Pain', sign: 'cooking' }),
    ritual('2026-11-23', '10:00', { kind: 'meeting' }),
  ])
  expect(rows.map(({ title, times }) => [title, times])).toEqual([
    ['Pain', [{ starts: '06:30', ends: null, days: [1] }]],
    [
      'Réveil',
      [
        { starts: '07:00', ends: null, days: [1, 2] },
        { starts: '09:00', ends: null, days: [6] },
      ],
    ],
  ])
})
