import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../dates/days.ts'
import {
  agreementState,
  isNoticeNear,
  lastDayOf,
  type Meeting,
  meetingDueOn,
  noticeDueOn,
  type Term,
} from './agreement.ts'

const START = '2026-01-05'
const day = fc.integer({ min: -400, max: 900 }).map(days => plusDays(START, days))
const maybe = fc.option(day, { nil: null })
const term: fc.Arbitrary<Term> = fc.record({
  signedOn: maybe,
  startsOn: maybe,
  endsOn: maybe,
  endedOn: maybe,
})
const meeting: fc.Arbitrary<Meeting> = fc
  .record({ plannedOn: day, heldOn: maybe, cancelled: fc.boolean() })
  .map(({ plannedOn, heldOn, cancelled }) =>
    heldOn === null
      ? { plannedOn, heldOn, status: cancelled ? 'cancelled' : 'planned' }
      : { plannedOn, heldOn, status: 'held' },
  )
const weeks = fc.option(fc.integer({ min: 1, max: 104 }), { nil: null })
const signed: Term = { signedOn: START, startsOn: START, endsOn: null, endedOn: null }

describe('the state of an agreement', () => {
  it.each([
    ['2025-12-31', 'toCome'],
    ['2026-01-05', 'inForce'],
    ['2026-12-31', 'inForce'],
    ['2027-01-01', 'ended'],
  ])('on %s is %s', (today, state) => {
    expect(agreementState({ ...signed, endsOn: '2026-12-31' }, today)).toBe(state)
  })

  it('only moves forward with the days, and never leaves a draft without a signature', () => {
    const order = ['draft', 'toCome', 'inForce', 'ended']
    fc.assert(
      fc.property(term, day, fc.nat(500), (given, today, later) => {
        const now = agreementState(given, today)
        expect(order.indexOf(agreementState(given, plusDays(today, later)))).toBeGreaterThanOrEqual(
          order.indexOf(now),
        )
        if (given.signedOn === null) expect(now).toBe('draft')
      }),
    )
  })
})

describe('the next meeting', () => {
  it('is the one planned, or so many weeks after the last one held, or after the start', () => {
    const of = (meetings: Meeting[]) => meetingDueOn({ ...signed, weeks: 8 }, meetings)
    const held: Meeting = { plannedOn: '2026-03-02', heldOn: '2026-03-04', status: 'held' }
    const planned = (plannedOn: string): Meeting => ({ plannedOn, heldOn: null, status: 'planned' })
    expect(of([])).toBe('2026-03-02')
    expect(of([held])).toBe('2026-04-29')
    expect(of([held, planned('2026-04-20'), planned('2026-06-20')])).toBe('2026-04-20')
    // A plan that the meeting overtook calls nobody.
    expect(of([held, planned('2026-02-20')])).toBe('2026-04-29')
    expect(of([held, { plannedOn: '2026-04-20', heldOn: null, status: 'cancelled' }])).toBe('2026-04-29')
    expect(meetingDueOn({ ...signed, endsOn: '2026-02-01', weeks: 8 }, [])).toBeNull()
  })

  it('never lies after the last day, nor before the last meeting, and comes whatever the order of the list', () => {
    fc.assert(
      fc.property(term, weeks, fc.array(meeting, { maxLength: 12 }), (given, every, meetings) => {
        const due = meetingDueOn({ ...given, weeks: every }, meetings)
        expect(meetingDueOn({ ...given, weeks: every }, meetings.toReversed())).toBe(due)
        if (due === null) return
        const last = lastDayOf(given)
        if (last !== null) expect(due <= last).toBe(true)
        for (const { heldOn } of meetings) if (heldOn !== null) expect(due > heldOn).toBe(true)
      }),
    )
  })

  it('notice is due so many days before the end, and never without one', () => {
    expect(noticeDueOn({ endsOn: '2026-12-31', noticeDays: 90 })).toBe('2026-10-02')
    expect(noticeDueOn({ endsOn: null, noticeDays: 90 })).toBeNull()
    expect(noticeDueOn({ endsOn: '2026-12-31', noticeDays: null })).toBeNull()
    const near = ['2026-09-01', '2026-09-02', '2026-10-02', '2026-10-03'].map(today =>
      isNoticeNear('2026-10-02', today),
    )
    expect(near).toEqual([false, true, true, false])
    expect(isNoticeNear(null, '2026-10-02')).toBe(false)
  })
})
