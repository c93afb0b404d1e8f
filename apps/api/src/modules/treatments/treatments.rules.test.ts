import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  dueDoses,
  hasSlot,
  instantOf,
  nextFrom,
  type Plan,
  type Recorded,
  slotsBetween,
} from './treatments.rules.ts'

const ZONE = 'Europe/Brussels'
const at = (local: string) =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds)
const plan = (given: Partial<Plan> = {}): Plan => ({
  id: 't1',
  startsOn: '2026-01-01',
  endsOn: null,
  times: ['08:00', '20:00'],
  weekdays: [],
  recordedAt: new Date('2026-01-01T00:00:00Z'),
  stoppedAt: null,
  ...given,
})
const record = (slotOn: string, slotTime: string, treatmentId = 't1'): Recorded => ({
  treatmentId,
  slotOn,
  slotTime,
})
const lines = (now: string, plans = [plan()], recorded: Recorded[] = []) =>
  dueDoses(plans, recorded, at(now), ZONE).map(({ slot, state }) => `${slot.on} ${slot.time} ${state}`)

describe('the list of now', () => {
  it('says coming, due, late and done by the clock of the house', () => {
    expect(lines('2026-11-25T07:20', [plan()], [record('2026-11-24', '20:00')])).toEqual([
      '2026-11-24 08:00 late',
      '2026-11-24 20:00 done',
      '2026-11-25 08:00 coming',
      '2026-11-25 20:00 coming',
    ])
    expect(lines('2026-11-25T07:30')[2]).toBe('2026-11-25 08:00 due')
    expect(lines('2026-11-25T09:00')[1]).toBe('2026-11-25 08:00 due')
    expect(lines('2026-11-25T09:01')[1]).toBe('2026-11-25 08:00 late')
  })

  it('keeps the evening that was forgotten in sight after midnight, and shows the morning to the night', () => {
    expect(lines('2026-11-25T01:00', [plan({ times: ['22:00', '07:00'] })])).toEqual([
      '2026-11-24 07:00 late',
      '2026-11-24 22:00 late',
      '2026-11-25 07:00 coming',
      '2026-11-25 22:00 coming',
    ])
    expect(lines('2026-11-25T23:00', [plan({ times: ['07:00'] })])).toContain('2026-11-26 07:00 coming')
  })

  it('holds nothing from before it was written down, after it was stopped, or off its days', () => {
    expect(lines('2026-11-25T12:00', [plan({ recordedAt: at('2026-11-25T10:00') })])).toEqual([
      '2026-11-25 20:00 coming',
    ])
    expect(lines('2026-11-25T12:00', [plan({ stoppedAt: at('2026-11-25T10:00') })])).toEqual([
      '2026-11-24 20:00 late',
      '2026-11-25 08:00 late',
    ])
    // 25 November 2026 is a Wednesday.
    expect(lines('2026-11-25T12:00', [plan({ weekdays: [3], endsOn: '2026-11-25' })])).toEqual([
      '2026-11-25 08:00 late',
      '2026-11-25 20:00 coming',
    ])
  })

  it('gives a slot in the hour that spring skips once, when the clock has jumped', () => {
    const night = [plan({ times: ['02:30'] })]
    expect(instantOf({ on: '2026-03-29', time: '02:30' }, ZONE)).toEqual(at('2026-03-29T03:30'))
    const due = lines('2026-03-29T03:20', night).filter(line => line.startsWith('2026-03-29'))
    expect(due).toEqual(['2026-03-29 02:30 due'])
    expect(lines('2026-03-29T12:00', night, [record('2026-03-29', '02:30')])).toContain(
      '2026-03-29 02:30 done',
    )
  })

  it('gives a slot in the hour that autumn repeats once, the first time it comes', () => {
    const night = [plan({ times: ['02:30'] })]
    const first = instantOf({ on: '2026-10-25', time: '02:30' }, ZONE)
    expect(first.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    const hourLater = new Date(first.getTime() + 65 * 60_000)
    const list = dueDoses(night, [], hourLater, ZONE).filter(({ slot }) => slot.on === '2026-10-25')
    expect(list.map(({ state }) => state)).toEqual(['late'])
    expect(
      dueDoses(night, [record('2026-10-25', '02:30')], hourLater, ZONE).map(({ state }) => state),
    ).toContain('done')
  })
})

describe('whatever the treatments and the moment', () => {
  const times = fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
    { minLength: 1, maxLength: 6 },
  )
  const plans = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      startsOn: fc.constantFrom('2026-03-20', '2026-03-28', '2026-10-24'),
      endsOn: fc.constantFrom(null, '2026-03-30', '2026-10-26'),
      times,
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      recordedAt: fc.constant(new Date('2026-03-01T00:00:00Z')),
      stoppedAt: fc.constantFrom(null, new Date('2026-10-25T12:00:00Z')),
    }),
    { selector: one => one.id, maxLength: 4 },
  )
  /** Around both changes of the clocks. */
  const moments = fc
    .tuple(fc.constantFrom('2026-03-28T12:00:00Z', '2026-10-24T12:00:00Z'), fc.nat(2 * 24 * 60))
    .map(([start, minutes]) => new Date(Date.parse(start) + minutes * 60_000))

  it('each slot stands there once, in order, and is done exactly when somebody recorded it', () => {
    fc.assert(
      fc.property(plans, moments, fc.nat(), (given, now, pick) => {
        const open = dueDoses(given, [], now, ZONE)
        const names = open.map(({ plan: { id }, slot }) => `${id} ${slot.on} ${slot.time}`)
        expect(new Set(names).size).toBe(names.length)
        expect(open.map(one => one.at.getTime())).toEqual(
          open.map(one => one.at.getTime()).sort((a, b) => a - b),
        )
        expect(open.every(({ state }) => state !== 'done')).toBe(true)
        const chosen = open[pick % Math.max(1, open.length)]
        if (!chosen) return
        const done = dueDoses(given, [record(chosen.slot.on, chosen.slot.time, chosen.plan.id)], now, ZONE)
        expect(done.filter(({ state }) => state === 'done').map(one => one.at)).toEqual([chosen.at])
        expect(done.length).toBe(open.length)
      }),
      { numRuns: 100 },
    )
  })

  it('no slot of the schedule is missed by somebody who looks once every twelve hours', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('2026-03-28', '2026-10-24'), (given, day) => {
        const start = Temporal.PlainDate.from(day)
        const wanted = given.flatMap(one =>
          slotsBetween(one, start, start.add({ days: 1 }), ZONE).map(
            ({ slot }) => `${one.id} ${slot.on} ${slot.time}`,
          ),
        )
        const seen = new Set<string>()
        const first = instantOf({ on: day, time: '00:00' }, ZONE).getTime()
        for (let hour = 0; hour <= 60; hour += 12) {
          for (const one of dueDoses(given, [], new Date(first + hour * 3_600_000), ZONE)) {
            seen.add(`${one.plan.id} ${one.slot.on} ${one.slot.time}`)
            expect(hasSlot(one.plan, one.slot, ZONE)).toBe(true)
          }
        }
        expect(wanted.filter(name => !seen.has(name))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('what is taken if needed', () => {
  const limits = { minIntervalMinutes: 240, dailyMax: 2 }
  const now = new Date('2026-11-25T12:00:00Z')
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  it('waits for its distance, then for its ceiling of 24 hours', () => {
    expect(nextFrom([], limits, now)).toBeNull()
    expect(nextFrom([ago(5)], limits, now)).toBeNull()
    expect(nextFrom([ago(1)], limits, now)).toEqual(ago(-3))
    expect(nextFrom([ago(20), ago(6)], limits, now)).toEqual(ago(-4))
  })
})
