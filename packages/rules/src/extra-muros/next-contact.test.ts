import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../dates/days.ts'
import { agreedEnd, daysLate, type HeldContact, nextContact } from './next-contact.ts'

const agreed = { startedOn: '2026-09-01', rhythmWeeks: 2, months: 6 }
const contact = (heldOn: string, reached = true, nextOn: string | null = null): HeldContact => ({
  heldOn,
  reached,
  nextOn,
})

describe('the next contact', () => {
  it.each([
    ['nobody called yet', [], '2026-09-15', 'start'],
    ['the rhythm', [contact('2026-09-10')], '2026-09-24', 'rhythm'],
    [
      'an attempt moves nothing',
      [contact('2026-09-10'), contact('2026-09-24', false)],
      '2026-09-24',
      'rhythm',
    ],
    ['nor does a first one', [contact('2026-09-14', false)], '2026-09-15', 'start'],
    ['a day agreed', [contact('2026-09-10', true, '2026-10-20')], '2026-10-20', 'agreed'],
    ['a day to try again', [contact('2026-09-10', false, '2026-09-12')], '2026-09-12', 'agreed'],
    [
      'a later contact forgets the day agreed before',
      [contact('2026-09-20'), contact('2026-09-10', true, '2026-12-20')],
      '2026-10-04',
      'rhythm',
    ],
    ['no later than the agreed end', [contact('2027-02-25')], '2027-03-01', 'end'],
    ['nor when it has passed', [contact('2027-05-01')], '2027-03-01', 'end'],
  ] as const)('%s', (_, contacts, dueOn, because) => {
    expect(nextContact(agreed, contacts)).toEqual({ dueOn, because })
  })

  const days = fc.integer({ min: 0, max: 700 }).map(at => plusDays('2026-01-01', at))
  const contacts = fc.array(fc.record({ heldOn: days, reached: fc.boolean(), nextOn: fc.constant(null) }), {
    maxLength: 12,
  })
  const plans = fc.record({
    startedOn: days,
    rhythmWeeks: fc.integer({ min: 1, max: 12 }),
    months: fc.constantFrom(3, 6, 12),
  })

  it('never lies after the agreed end, and is the same in whatever order contacts are told', () => {
    fc.assert(
      fc.property(plans, contacts, (plan, held) => {
        const next = nextContact(plan, held)
        expect(next.dueOn <= agreedEnd(plan)).toBe(true)
        expect(nextContact(plan, held.toReversed())).toEqual(next)
      }),
    )
  })

  it('is put off by no attempt that reached nobody', () => {
    fc.assert(
      fc.property(plans, contacts, days, (plan, held, heldOn) => {
        const tried = [...held, { heldOn, reached: false, nextOn: null }]
        expect(nextContact(plan, tried).dueOn).toBe(nextContact(plan, held).dueOn)
      }),
    )
  })

  it('comes sooner where contacts are closer, never later', () => {
    fc.assert(
      fc.property(plans, contacts, (plan, held) => {
        const closer = nextContact({ ...plan, rhythmWeeks: Math.max(1, plan.rhythmWeeks - 1) }, held)
        expect(closer.dueOn <= nextContact(plan, held).dueOn).toBe(true)
      }),
    )
  })
})

it('is late from the day after', () => {
  expect(
    ['2026-09-14', '2026-09-15', '2026-09-16', '2026-10-15'].map(day => daysLate('2026-09-15', day)),
  ).toEqual([0, 0, 1, 30])
})
