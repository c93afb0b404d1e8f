import { findProtocol, protocolOf } from '@havre/kinds/protocols/missing.ts'
import type { Protocol } from '@havre/kinds/protocols/protocol.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Facts, followProtocol, type Noted } from './missing.rules.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const T = Date.parse('2026-11-25T02:00:00Z')
const quiet: Facts = {
  lastSeenAt: T,
  noticedAt: T,
  atNight: true,
  factors: 0,
  returnedAt: null,
  closedAt: null,
}
const belgium = protocolOf('BE')
const france = protocolOf('FR')

const dueIn = (protocol: Protocol, facts: Facts, code: string) => {
  const step = followProtocol(protocol, facts, [], T).steps.find(one => one.code === code)
  return step?.dueAt == null ? undefined : (step.dueAt - T) / MINUTE
}

describe('the protocol of Belgium', () => {
  it('gives each addressee the delay of the data dictionary', () => {
    const codes = ['checkHouse', 'director', 'police', 'childFocus', 'guardian', 'lawyer', 'writtenReport']
    expect(codes.map(code => dueIn(belgium, quiet, code))).toEqual([0, 15, 30, 60, 120, 120, 1440])
    expect(dueIn(belgium, quiet, 'mandatingAuthority')).toBe(120)
    expect(dueIn(belgium, quiet, 'recognisedCentre')).toBe(120)
  })

  it('with a danger factor calls the police, the direction and Child Focus at once, the police first', () => {
    const { steps, urgent } = followProtocol(belgium, { ...quiet, factors: 1 }, [], T)
    expect(urgent).toBe(true)
    expect(steps.filter(step => step.dueAt === T).map(step => step.code)).toEqual([
      'checkHouse',
      'police',
      'director',
      'childFocus',
    ])
  })

  it('takes an absence that nobody noticed for hours as a danger', () => {
    const late = { ...quiet, lastSeenAt: T - 4 * HOUR }
    expect(dueIn(belgium, late, 'police')).toBe(0)
    expect(dueIn(belgium, { ...quiet, lastSeenAt: T - 3 * HOUR }, 'police')).toBe(30)
  })

  it('goes on to the next call when nobody answers, and comes back ten minutes later', () => {
    const at = T + 16 * MINUTE
    const noted: Noted[] = [
      { step: 'checkHouse', turn: 0, outcome: 'done', at: T },
      { step: 'director', turn: 0, outcome: 'notReached', at },
    ]
    const followed = followProtocol(belgium, quiet, noted, at)
    expect(followed.next).toMatchObject({ code: 'director', dueAt: at + 10 * MINUTE })
    const urgent = followProtocol(belgium, { ...quiet, factors: 2 }, noted, at)
    expect(urgent.next?.code).toBe('police')
  })

  it('asks for a review every week, counted from the beginning', () => {
    const week = 7 * 24 * HOUR
    const noted: Noted[] = [1, 2].map(turn => ({
      step: 'review',
      turn,
      outcome: 'done',
      at: T + turn * week,
    }))
    const reviews = followProtocol(belgium, quiet, noted, T + 2 * week).steps.filter(
      step => step.code === 'review',
    )
    expect(reviews.map(({ turn, state, dueAt }) => [turn, state, dueAt])).toEqual([
      [1, 'done', T + week],
      [2, 'done', T + 2 * week],
      [3, 'due', T + 3 * week],
    ])
  })

  it('after a return asks for what follows it, and no longer for calls but the report', () => {
    const back = T + 3 * HOUR
    const { steps } = followProtocol(belgium, { ...quiet, returnedAt: back }, [], back)
    const open = steps.filter(step => step.state === 'due' || step.state === 'late')
    expect(open.map(step => [step.code, ((step.dueAt ?? 0) - back) / HOUR])).toEqual([
      ['informReturn', 0.5],
      ['writtenReport', 21],
      ['medicalCheck', 24],
      ['returnInterview', 24],
      ['planUpdate', 72],
    ])
  })
})

describe('the protocol of France', () => {
  it('gives two hours by day and one at night, and none in danger', () => {
    const day = { ...quiet, atNight: false }
    for (const code of ['police', 'mandatingAuthority']) {
      expect([dueIn(france, day, code), dueIn(france, quiet, code)]).toEqual([120, 60])
    }
    expect(dueIn(france, { ...day, factors: 1 }, 'police')).toBe(0)
  })
})

it('every protocol speaks three languages, names each step once, and says where every number comes from', () => {
  for (const protocol of [belgium, france]) {
    expect(findProtocol(protocol.id)).toBe(protocol)
    expect(new Set(protocol.steps.map(step => step.code)).size).toBe(protocol.steps.length)
    for (const step of protocol.steps) {
      for (const text of [step.label, step.help, ...step.say, ...step.avoid])
        for (const words of [text.fr, text.nl, text.en]) expect(words.trim()).not.toBe('')
      if (step.due)
        expect([step.due.source.fr !== '', step.due.certainty]).toEqual([true, expect.any(String)])
    }
    const called = protocol.steps.filter(step => step.number)
    // Nobody outside hears the address from whoever calls.
    for (const step of called) expect(JSON.stringify(step.avoid)).toContain('adresse')
  }
})

const moments = fc.integer({ min: 0, max: 30 * 24 * 60 }).map(minutes => minutes * MINUTE)
const facts: fc.Arbitrary<Facts> = fc
  .record({
    before: moments,
    back: fc.option(moments),
    closed: fc.option(moments),
    factors: fc.integer({ min: 0, max: 7 }),
    atNight: fc.boolean(),
  })
  .map(({ before, back, closed, factors, atNight }) => ({
    lastSeenAt: T - before,
    noticedAt: T,
    atNight,
    factors,
    returnedAt: back === null ? null : T + back,
    closedAt: closed === null ? null : T + (back ?? 0) + closed,
  }))
const protocols = fc.constantFrom(belgium, france)
const notes: fc.Arbitrary<Noted[]> = fc.array(
  fc.record({
    step: fc.constantFrom(...belgium.steps.map(step => String(step.code))),
    turn: fc.integer({ min: 0, max: 4 }),
    outcome: fc.constantFrom('done' as const, 'notReached' as const, 'notNeeded' as const),
    at: moments.map(after => T + after),
  }),
  { maxLength: 25 },
)
const now = moments.map(after => T + after)

describe('whatever happens', () => {
  it('a danger factor makes no step due later, and the night neither', () => {
    fc.assert(
      fc.property(protocols, facts, notes, now, (protocol, given, noted, at) => {
        const calm = followProtocol(protocol, { ...given, factors: 0, atNight: false }, noted, at)
        for (const change of [
          { factors: 1, atNight: false },
          { factors: 0, atNight: true },
        ]) {
          const other = followProtocol(protocol, { ...given, ...change }, noted, at)
          for (const step of other.steps) {
            const same = calm.steps.find(one => one.code === step.code && one.turn === step.turn)
            expect(step.dueAt ?? 0).toBeLessThanOrEqual(same?.dueAt ?? 0)
          }
        }
      }),
    )
  })

  it('what is next is the earliest step that waits; nothing waits once it is closed', () => {
    fc.assert(
      fc.property(protocols, facts, notes, now, (protocol, given, noted, at) => {
        const { steps, next } = followProtocol(protocol, given, noted, at)
        const waiting = steps.filter(step => step.state === 'due' || step.state === 'late')
        if (given.closedAt !== null) expect(waiting).toEqual([])
        const earliest = Math.min(...waiting.map(step => step.dueAt ?? Number.POSITIVE_INFINITY))
        expect(next?.dueAt ?? Number.POSITIVE_INFINITY).toBe(earliest)
        expect(new Set(steps.map(step => `${step.code} ${step.turn}`)).size).toBe(steps.length)
      }),
    )
  })

  it('what was done counts as done, in whatever order it was noted, and time only makes the rest late', () => {
    fc.assert(
      fc.property(protocols, facts, notes, now, moments, (protocol, given, noted, at, later) => {
        const first = followProtocol(protocol, given, noted, at)
        const settled = noted.filter(one => one.outcome !== 'notReached')
        for (const step of first.steps) {
          const own = settled.some(one => one.step === step.code && one.turn === step.turn)
          expect(step.state === 'done' || step.state === 'notNeeded').toBe(own)
        }
        const shuffled = followProtocol(protocol, given, noted.toReversed(), at)
        const dues = (steps: typeof first.steps) => steps.map(({ code, turn, dueAt }) => [code, turn, dueAt])
        expect(dues(shuffled.steps)).toEqual(dues(first.steps))
        const after = followProtocol(protocol, given, noted, at + later)
        first.steps.forEach((step, index) => {
          const then = after.steps[index]?.state
          expect(then === step.state || (step.state === 'due' && then === 'late')).toBe(true)
        })
      }),
    )
  })
})
