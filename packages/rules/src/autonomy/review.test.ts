import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../dates/days.ts'
import { CONTRACT_STATUSES } from './contract-life.ts'
import { CRITERION_STATES, decisionChoices, type ReviewDecision, type ReviewFacts } from './review.ts'
import { nextReview, stageWindow } from './stage-window.ts'

const SINCE = '2026-01-05'
const facts: ReviewFacts = {
  status: 'running',
  position: 2,
  stages: 4,
  stage: { since: SINCE, leastWeeks: 8, mostWeeks: 16, reviewEveryWeeks: 4, secondPerson: false },
  pauses: [],
  criteria: ['met', 'met'],
  amendmentAtWork: false,
}
const choice = (decision: ReviewDecision, given: Partial<ReviewFacts>, on: string) => {
  const found = decisionChoices({ ...facts, ...given }, on).find(one => one.decision === decision)
  if (!found) throw new Error('no such decision')
  return found
}

describe('what a review can decide', () => {
  it('passes plainly inside the window with every criterion met, and with a waiver for each thing it goes against', () => {
    expect(choice('pass', {}, '2026-03-02')).toMatchObject({ waivers: [], needsReason: false, movesTo: 3 })
    expect(choice('pass', { criteria: ['met', 'notSeen'] }, '2026-03-01')).toMatchObject({
      waivers: ['belowLeast', 'criteriaNotMet'],
      needsReason: true,
    })
  })

  it('goes on without a waiver until the most weeks are lived', () => {
    expect(choice('repeat', {}, '2026-04-26').waivers).toEqual([])
    expect(choice('repeat', {}, '2026-04-27').waivers).toEqual(['beyondMost'])
  })

  it('has no stage before the first and waits for the end after the last', () => {
    expect(choice('stepBack', { position: 1 }, '2026-03-02')).toMatchObject({
      possible: false,
      movesTo: null,
    })
    expect(choice('stepBack', {}, '2026-03-02')).toMatchObject({ possible: true, movesTo: 1 })
    expect(choice('pass', { position: 4 }, '2026-03-02')).toMatchObject({ possible: true, movesTo: null })
  })

  it('opens no second amendment, and asks nobody twice where everybody signs', () => {
    const stage = { ...facts.stage, secondPerson: true }
    expect(choice('adapt', { amendmentAtWork: true }, '2026-03-02').possible).toBe(false)
    expect(choice('adapt', { stage }, '2026-03-02').secondPerson).toBe(false)
    expect(choice('stop', { stage }, '2026-03-02').secondPerson).toBe(true)
  })
})

const anyFacts = fc.record({
  status: fc.constantFrom(...CONTRACT_STATUSES),
  position: fc.integer({ min: 1, max: 6 }),
  more: fc.integer({ min: 0, max: 6 }),
  least: fc.integer({ min: 1, max: 26 }),
  span: fc.integer({ min: 0, max: 26 }),
  every: fc.integer({ min: 1, max: 26 }),
  secondPerson: fc.boolean(),
  criteria: fc.array(fc.constantFrom(...CRITERION_STATES), { maxLength: 12 }),
  amendmentAtWork: fc.boolean(),
  pause: fc.option(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 })), {
    nil: null,
  }),
  day: fc.integer({ min: 0, max: 500 }),
})

it('no review decides what a contract cannot be, and every refusal and every waiver has its reason', () => {
  fc.assert(
    fc.property(anyFacts, given => {
      const stage = {
        since: SINCE,
        leastWeeks: given.least,
        mostWeeks: given.least + given.span,
        reviewEveryWeeks: given.every,
        secondPerson: given.secondPerson,
      }
      const pauses = given.pause
        ? [{ from: plusDays(SINCE, given.pause[0]), until: plusDays(SINCE, given.pause[0] + given.pause[1]) }]
        : []
      const { status, position, criteria, amendmentAtWork } = given
      const on = plusDays(SINCE, given.day)
      const stages = position + given.more
      const choices = decisionChoices(
        { status, position, stages, stage, pauses, criteria, amendmentAtWork },
        on,
      )
      const window = stageWindow(stage, pauses, on)
      for (const one of choices) {
        expect(one.why === null).toBe(one.possible)
        expect(one.possible && status !== 'running').toBe(false)
        if (!one.possible) continue
        // Nobody skips a stage, and none lies outside the contract.
        if (one.movesTo !== null) {
          expect(Math.abs(one.movesTo - position)).toBeLessThanOrEqual(1)
          expect(one.movesTo >= 1 && one.movesTo <= stages).toBe(true)
        }
        // Only a plain pass, in its window with everything met, goes without a reason.
        const plain =
          one.decision === 'pass' && on >= window.leastOn && criteria.every(state => state === 'met')
        expect(one.needsReason).toBe(!plain)
        expect(one.waivers.includes('beyondMost')).toBe(one.decision === 'repeat' && on >= window.mostOn)
      }
      // Who runs can always stop: nobody is held by a form.
      expect(choices.some(one => one.decision === 'stop' && one.possible)).toBe(status === 'running')
      const next = nextReview(stage, pauses, on, on)
      expect(next.on > on).toBe(true)
      if (on < window.mostOn) expect(next.on <= window.mostOn).toBe(true)
      expect(next.on <= next.rhythmOn).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
