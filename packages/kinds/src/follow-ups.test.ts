import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineKind } from './define-kind.ts'
import { followUpsOf } from './follow-ups.ts'
import type { FollowUp } from './kind.ts'
import { everyFieldKind } from './testing/every-field-kind.ts'

const title = { fr: 'À revoir', nl: 'Te herzien', en: 'To review' }
const withDue = (...dues: FollowUp['due'][]) =>
  defineKind({
    ...everyFieldKind,
    followUps: dues.map((due, index) => ({ id: `f${index}`, title, forRole: 'REF', due })),
  })
const dueOn = (due: FollowUp['due'], answers: object, occurredOn: string) =>
  followUpsOf(withDue(due), { ...answers }, occurredOn)[0]?.dueOn

/** A calendar turned leaf by leaf, by somebody who knows nothing of milliseconds. */
function turn(day: string, leaves: number): string {
  let [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
    date += 1
    if (date > length) [month, date] = [month + 1, 1]
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return [year, month, date].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))

describe('the day a follow-up is due', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 30, '2027-01-30'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-25', 0, '2026-11-25'],
  ])('%s and %i days is %s', (day, days, wanted) => {
    expect(dueOn({ days }, {}, day)).toBe(wanted)
  })

  it('is none where the answers say that it is done', () => {
    const due = { on: 'day', unless: 'doneOn' }
    const kind = defineKind({
      ...everyFieldKind,
      followUps: [{ id: 'f0', title, forRole: 'REF', due }],
      sections: [
        ...everyFieldKind.sections,
        {
          id: 'more',
          title,
          fields: [
            { id: 'day', type: 'date', label: title },
            { id: 'doneOn', type: 'date', label: title },
          ],
        },
      ],
    })
    expect(followUpsOf(kind, { day: '2026-12-01' }, '2026-11-25')[0]?.dueOn).toBe('2026-12-01')
    expect(followUpsOf(kind, { day: '2026-12-01', doneOn: '2026-11-25' }, '2026-11-25')).toEqual([])
    expect(() => withDue({ on: 'date', unless: 'nowhere' })).toThrow()
  })

  it('is what a paper calendar says, over month ends and leap days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 3660 }), (day, days) => {
        expect(dueOn({ days }, {}, day)).toBe(turn(day, days))
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the hour or the zone of the machine', () => {
    const zone = process.env.TZ
    for (const place of ['Pacific/Kiritimati', 'America/New_York', 'Europe/Brussels', 'UTC']) {
      process.env.TZ = place
      expect(dueOn({ days: 1 }, {}, '2026-10-24')).toBe('2026-10-25')
      expect(dueOn({ days: 2 }, {}, '2026-10-24')).toBe('2026-10-26')
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('is the day of its field, whatever the record’s own day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, date) => {
        expect(dueOn({ on: 'date' }, { date }, day)).toBe(date)
      }),
      { numRuns: 50 },
    )
  })

  it('follows the code that was chosen', () => {
    const due = { by: 'code', days: { a: 2 } }
    expect(dueOn(due, { code: 'a' }, '2026-02-27')).toBe('2026-03-01')
  })
})

it('what nobody answered, and a code without days, opens nothing', () => {
  const kind = withDue({ on: 'date' }, { by: 'code', days: { a: 2 } }, { days: 3 })
  for (const answers of [{}, { code: 'b' }, { code: 'constructor' }]) {
    expect(followUpsOf(kind, answers, '2026-11-25').map(one => one.id)).toEqual(['f2'])
  }
  expect(followUpsOf(everyFieldKind, {}, '2026-11-25')).toEqual([])
})

it('a follow-up that counts from a field which does not fit is no kind', () => {
  expect(() => withDue({ on: 'datetime' })).toThrow('follow-up-without-field')
  expect(() => withDue({ by: 'codes', days: { a: 1 } })).toThrow('follow-up-without-field')
  expect(() => withDue({ by: 'code', days: { z: 1 } })).toThrow('follow-up-without-field')
})
