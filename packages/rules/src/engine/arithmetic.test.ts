import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { daysBetween, plusDays } from '../dates/days.ts'
import { isWorkingDay } from '../dates/working-days.ts'
import type { Step } from '../model/definition.ts'
import { roll, takeSteps } from './arithmetic.ts'

const given = { jurisdiction: 'BE', born: undefined, mode: undefined } as const
const from = (day: string) => ({ day, lines: [] })
const end = (day: string, steps: readonly Step[], more: object = {}) =>
  takeSteps(from(day), steps, { ...given, ...more })?.day

describe('the conventions', () => {
  it('D1: the first day is not counted', () => {
    expect(end('2026-03-03', [{ add: 'days', n: 45 }])).toBe('2026-04-17')
  })

  it('D4: an end on a Saturday, a Sunday or a legal holiday moves to the next working day', () => {
    const last = (day: string) => roll(from(day), { roll: 'forward', jurisdiction: 'BE' }).day
    // Good Friday is no legal holiday; Easter Monday is.
    expect([last('2026-04-03'), last('2026-04-04'), last('2026-04-06')]).toEqual([
      '2026-04-03',
      '2026-04-07',
      '2026-04-07',
    ])
    // 21 July 2026 is a Tuesday; All Saints 2026 a Sunday.
    expect([last('2026-07-21'), last('2026-11-01')]).toEqual(['2026-07-22', '2026-11-02'])
  })

  it('D5: the day on which a period begins depends on how it was notified', () => {
    const thirty = (day: string, mode?: string) => end(day, [{ add: 'daysSinceNotified', n: 30 }], { mode })
    // Wednesday 1 April 2026 handed to the post: 2 and 3 April, Easter Monday is left out, day 1 is Tuesday 7 April.
    expect(thirty('2026-04-01', 'post')).toBe('2026-05-06')
    expect(thirty('2026-04-01', 'registered')).toBe('2026-05-01')
    expect(thirty('2026-04-01', 'handed')).toBe('2026-05-01')
    expect(thirty('2026-04-01')).toBe('2026-05-01')
  })

  it('D9: the first day of care is day 1', () => {
    expect(end('2026-03-03', [{ add: 'daysCountingFirst', n: 5 }])).toBe('2026-03-07')
  })

  it('stops at a birthday, and says nothing where none is retained', () => {
    const steps: Step[] = [
      { add: 'months', n: 6 },
      { cap: 'birthday', age: 18 },
    ]
    expect(end('2026-03-03', steps, { born: '2008-06-01' })).toBe('2026-06-01')
    expect(end('2026-03-03', steps, { born: '2009-06-01' })).toBe('2026-09-03')
    expect(end('2026-03-03', steps)).toBeUndefined()
  })

  it('says each step in words', () => {
    const worked = takeSteps(from('2026-03-31'), [{ add: 'days', n: 4 }], given)
    const moved = worked && roll(worked, { roll: 'forward', jurisdiction: 'BE' })
    expect(moved?.lines.map(line => line.fr)).toEqual([
      '+ 4 jours : samedi 4 avril 2026',
      'Jour non ouvrable (samedi), reporté au mardi 7 avril 2026',
    ])
    expect(moved?.lines.map(line => line.nl)).toEqual([
      '+ 4 dagen: zaterdag 4 april 2026',
      'Geen werkdag (zaterdag), verschoven naar dinsdag 7 april 2026',
    ])
  })
})

test('posted, a period begins on the third working day after, whatever lies between', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5800 }).map(days => plusDays('2020-01-01', days)),
      fc.constantFrom(5, 10, 30, 60),
      (day, n) => {
        const last = end(day, [{ add: 'daysSinceNotified', n }], { mode: 'post' }) ?? ''
        const first = plusDays(last, 1 - n)
        const before = Array.from({ length: daysBetween(day, first) }, (_, at) => plusDays(day, at + 1))
        expect(before.filter(one => isWorkingDay(one, 'BE'))).toHaveLength(3)
        expect(isWorkingDay(first, 'BE')).toBe(true)
        // Never shorter than if it had been handed over that day.
        expect(last > (end(day, [{ add: 'daysSinceNotified', n }], { mode: 'handed' }) ?? '')).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})
