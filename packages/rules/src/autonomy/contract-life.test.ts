import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../dates/days.ts'
import {
  CONTRACT_ACTS,
  CONTRACT_STATUSES,
  type ContractLife,
  type ContractStatus,
  follow,
  type LifeStep,
  openRun,
  possibleActs,
} from './contract-life.ts'
import { nextReviewOn, stageWindow } from './stage-window.ts'

const START = '2026-01-05'
const signed: ContractLife = { status: 'signed', startsOn: START, endedOn: null, runs: [], pauses: [] }
const lived = (life: ContractLife, ...steps: readonly LifeStep[]) =>
  steps.reduce((before, step) => {
    const next = follow(before, step, 4)
    if (!next.ok) throw new Error(`${step.act} refused: ${next.refused}`)
    return next.life
  }, life)

describe('the life of a contract', () => {
  it('begins on its day with the first stage, and not before', () => {
    expect(follow(signed, { act: 'start', on: '2026-01-04' }, 4)).toEqual({ ok: false, refused: 'day' })
    const running = lived(signed, { act: 'start', on: START })
    expect(running).toMatchObject({ status: 'running', runs: [{ position: 1, since: START, until: null }] })
  })

  it('moves to the next stage, back, and again, and not beyond the last or before the first', () => {
    const first = lived(signed, { act: 'start', on: START })
    expect(follow(first, { act: 'move', outcome: 'stepped_back', on: '2026-02-02' }, 4)).toMatchObject({
      refused: 'firstStage',
    })
    const second = lived(
      first,
      { act: 'move', outcome: 'passed', on: '2026-02-02' },
      { act: 'move', outcome: 'repeated', on: '2026-03-02' },
    )
    expect(second.runs.map(({ position, outcome }) => [position, outcome])).toEqual([
      [1, 'passed'],
      [2, 'repeated'],
      [2, null],
    ])
    expect(follow(second, { act: 'move', outcome: 'passed', on: '2026-04-01' }, 2)).toMatchObject({
      refused: 'lastStage',
    })
    expect(follow(second, { act: 'move', outcome: 'passed', on: '2026-03-01' }, 4)).toMatchObject({
      refused: 'day',
    })
  })

  it('closes its stage and its pause when it is broken off', () => {
    const broken = lived(
      signed,
      { act: 'start', on: START },
      { act: 'suspend', on: '2026-02-01' },
      { act: 'break_off', on: '2026-02-10' },
    )
    expect(broken).toMatchObject({
      status: 'broken_off',
      endedOn: '2026-02-10',
      runs: [{ until: '2026-02-10', outcome: 'stopped' }],
      pauses: [{ until: '2026-02-10' }],
    })
  })

  it('says of each act that is not possible why, and offers none after the end', () => {
    const of = (status: ContractStatus) => possibleActs({ status, startsOn: START }, START)
    for (const status of CONTRACT_STATUSES)
      for (const { possible, why } of of(status)) expect(why === null).toBe(possible)
    for (const status of ['ended', 'broken_off'] as const)
      expect(of(status).filter(({ possible }) => possible)).toEqual([])
  })

  it('starts no earlier than the day that its text counts from, and says which', () => {
    const start = (today: string) =>
      possibleActs({ status: 'signed', startsOn: '2026-12-01' }, today).find(({ act }) => act === 'start')
    expect(start('2026-11-30')).toMatchObject({
      possible: false,
      why: { fr: 'Ce contrat commence le mardi 1er décembre 2026.' },
    })
    expect(start('2026-12-01')).toMatchObject({ possible: true, why: null })
  })
})

const step = fc.oneof(
  fc.record({ act: fc.constantFrom(...CONTRACT_ACTS), days: fc.integer({ min: -20, max: 120 }) }),
  fc.record({
    act: fc.constant('move' as const),
    outcome: fc.constantFrom('passed' as const, 'repeated' as const, 'stepped_back' as const),
    days: fc.integer({ min: -20, max: 120 }),
  }),
)

// Ten thousand histories take a second on a free machine, and longer beside others.
it('no history of acts breaks what a contract is', { timeout: 120_000 }, () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 24 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 900 }),
      (steps, stages, later) => {
        let life = signed
        let day = START
        for (const { days, ...given } of steps) {
          const on = plusDays(day, days)
          const next = follow(life, { ...given, on }, stages)
          if (!next.ok) continue
          if (on > day) day = on
          // The past stays: closed stages are the same, in the same order.
          const closed = life.runs.filter(({ until }) => until !== null)
          expect(next.life.runs.slice(0, closed.length)).toEqual(closed)
          life = next.life
          seen.add(`${given.act} ${life.status}`)
        }
        const open = life.runs.filter(({ until }) => until === null)
        const isLive = life.status === 'running' || life.status === 'suspended'
        expect(open.length).toBe(isLive ? 1 : 0)
        expect(life.endedOn !== null).toBe(life.status === 'ended' || life.status === 'broken_off')
        expect(life.pauses.filter(({ until }) => until === null)).toHaveLength(
          life.status === 'suspended' ? 1 : 0,
        )
        life.runs.forEach((run, at) => {
          const before = life.runs[at - 1]
          expect(run.position).toBeGreaterThanOrEqual(1)
          expect(run.position).toBeLessThanOrEqual(stages)
          // One stage ends on the day on which the next begins: none twice at a time, no day without one.
          if (before) expect(run.since).toBe(before.until)
        })
        const run = openRun(life)
        if (!run) return
        const stage = { since: run.since, leastWeeks: 4, mostWeeks: 12, reviewEveryWeeks: 4 }
        const today = plusDays(day, later)
        const window = stageWindow(stage, life.pauses, today)
        expect(window.days).toBeGreaterThanOrEqual(0)
        expect(window.leastOn <= window.mostOn).toBe(true)
        expect(window.standing === 'over').toBe(today > window.mostOn)
        const review = nextReviewOn(stage, life.pauses, null, today)
        expect(review === null).toBe(life.status === 'suspended')
        if (review) expect(review > run.since && review <= window.mostOn).toBe(true)
      },
    ),
    { numRuns: 10_000 },
  )
  // The histories came to everything that can be done.
  for (const end of [
    'start running',
    'suspend suspended',
    'resume running',
    'end ended',
    'break_off broken_off',
  ])
    expect([...seen]).toContain(end)
})
