import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { INDICATORS } from './catalogue.ts'
import { DIMENSIONS } from './row.ts'
import { isPositive, type Observation, type Screening, screen } from './screening.ts'
import { DANGERS, EVIDENCE_CLASSES } from './vocabulary.ts'

const today = '2026-11-26'
const nothing: Screening = { collected: true, observations: [], disclosure: false, dangers: [] }
/** Each sign on a fact of its own. */
const signs = (...ids: string[]): Observation[] =>
  ids.map(id => ({ fact: id, indicator: `TI-${id}`, evidence: 'stated' }))
const level = (given: Partial<Screening>) => screen({ ...nothing, ...given }, today).level

it('knows each sign once, in three languages, in at least one dimension', () => {
  expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length)
  expect(INDICATORS).toHaveLength(51)
  for (const { title, dimensions } of INDICATORS) {
    expect(dimensions.length).toBeGreaterThan(0)
    for (const words of [title.fr, title.nl, title.en]) expect(words.length).toBeGreaterThan(5)
  }
})

describe('a dimension is positive', () => {
  const chosen = (...ids: string[]) => INDICATORS.filter(({ id }) => ids.includes(id.slice(3)))
  it.each([
    [['L01', 'B01'], true],
    [['L01', 'G13'], true],
    [['L01'], false],
    [['L02', 'L03', 'L04'], true],
    [['L02', 'L03', 'L05'], true],
    [['L02', 'L03'], false],
    [['G13', 'G18', 'L05', 'S05', 'B04'], false],
  ])('for exploitation by %j: %s', (ids, positive) => {
    expect(isPositive(chosen(...ids), 'EX')).toBe(positive)
  })
})

describe('the level', () => {
  it('is none while nobody has asked, and 0 once somebody has', () => {
    expect(level({ collected: false })).toBeNull()
    expect(screen(nothing, today)).toMatchObject({ level: 0, by: '2026-12-26' })
  })

  it('never exceeds 1 by poverty and a debt for the journey', () => {
    expect(level({ observations: signs('G15', 'G02'), dangers: ['suicide_risk'] })).toBe(1)
  })

  it('is 2 by exploitation, by the child’s own words, or by recruitment with one sign of exploitation; no means is asked', () => {
    expect(screen({ ...nothing, observations: signs('L01', 'L05') }, today)).toMatchObject({
      level: 2,
      positive: ['EX'],
      by: '2026-11-27',
    })
    expect(level({ disclosure: true })).toBe(2)
    expect(level({ observations: signs('G01', 'S03', 'G13') })).toBe(2)
    expect(level({ observations: signs('G01', 'S03') })).toBe(1)
  })

  it('is 3 with coercion, or with a danger', () => {
    expect(level({ observations: signs('L01', 'L05', 'G04', 'G07') })).toBe(3)
    expect(screen({ ...nothing, disclosure: true, dangers: ['exploiter_knows_place'] }, today)).toMatchObject(
      { level: 3, by: today },
    )
    expect(level({ observations: signs('G04', 'G07'), dangers: ['under_13'] })).toBe(1)
  })

  it('counts a fact once, under the gravest sign it was noted under', () => {
    const twice = [
      { fact: 'a', indicator: 'TI-L01', evidence: 'stated' },
      { fact: 'a', indicator: 'TI-L05', evidence: 'document' },
    ] as const
    expect(screen({ ...nothing, observations: twice }, today)).toMatchObject({
      level: 1,
      counted: ['TI-L01'],
      leftOut: ['TI-L05'],
    })
  })
})

test('more facts, a disclosure or a danger never lower a level; the same fact again changes nothing', () => {
  const observation = fc.record({
    fact: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    indicator: fc.constantFrom(...INDICATORS.map(({ id }) => id)),
    evidence: fc.constantFrom(...EVIDENCE_CLASSES),
  })
  const given = fc.record({
    collected: fc.constant(true),
    observations: fc.array(observation, { maxLength: 8 }),
    disclosure: fc.boolean(),
    dangers: fc.subarray([...DANGERS]),
  })
  fc.assert(
    fc.property(given, observation, (one, more) => {
      const before = screen(one, today)
      const reached = before.level ?? 0
      expect(screen({ ...one, disclosure: true }, today).level).toBeGreaterThanOrEqual(reached)
      expect(screen({ ...one, dangers: [...DANGERS] }, today).level).toBeGreaterThanOrEqual(reached)
      const ownFact = { ...more, fact: 'new' }
      expect(
        screen({ ...one, observations: [...one.observations, ownFact] }, today).level,
      ).toBeGreaterThanOrEqual(reached)
      expect(screen({ ...one, observations: [...one.observations, ...one.observations] }, today)).toEqual(
        before,
      )
      expect(before.positive.every(dimension => DIMENSIONS.includes(dimension))).toBe(true)
      expect(new Set([...before.counted, ...before.leftOut]).size).toBe(
        before.counted.length + before.leftOut.length,
      )
    }),
    { numRuns: 2000 },
  )
})
