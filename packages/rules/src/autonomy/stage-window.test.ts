import { describe, expect, it } from 'vitest'
import { nextReview, nextReviewOn, stageWindow } from './stage-window.ts'

const stage = { since: '2026-01-05', leastWeeks: 4, mostWeeks: 12, reviewEveryWeeks: 4 }

describe('the window of a stage', () => {
  it('counts whole weeks against the limits', () => {
    expect(stageWindow(stage, [], '2026-02-01')).toMatchObject({ weeks: 3, standing: 'early' })
    expect(stageWindow(stage, [], '2026-02-02')).toMatchObject({ weeks: 4, standing: 'open' })
    expect(stageWindow(stage, [], '2026-03-16')).toMatchObject({ standing: 'nearEnd', mostOn: '2026-03-30' })
    expect(stageWindow(stage, [], '2026-03-30').standing).toBe('nearEnd')
    expect(stageWindow(stage, [], '2026-03-31')).toMatchObject({ weeks: 12, standing: 'over' })
  })

  it('stands still while the contract does, and moves both limits by as much', () => {
    const pauses = [{ from: '2026-01-19', until: '2026-02-02' }]
    expect(stageWindow(stage, pauses, '2026-02-09')).toMatchObject({
      weeks: 3,
      leastOn: '2026-02-16',
      mostOn: '2026-04-13',
    })
    expect(stageWindow(stage, [{ from: '2026-01-19', until: null }], '2026-06-01').weeks).toBe(2)
  })
})

describe('the next review', () => {
  it('comes one rhythm after the last one, never after the stage should be over', () => {
    expect(nextReviewOn(stage, [], null, '2026-01-06')).toBe('2026-02-02')
    expect(nextReviewOn(stage, [], '2026-02-03', '2026-02-03')).toBe('2026-03-03')
    expect(nextReviewOn(stage, [], '2026-03-16', '2026-03-16')).toBe('2026-03-30')
  })

  it('says how it was found, and is moved by a pause since', () => {
    expect(nextReview(stage, [], '2026-03-16', '2026-03-16')).toMatchObject({
      on: '2026-03-30',
      rhythmOn: '2026-04-13',
      mostWeeks: 12,
      capped: true,
    })
    const pauses = [{ from: '2026-02-10', until: '2026-02-17' }]
    expect(nextReview(stage, pauses, '2026-02-03', '2026-02-20')).toMatchObject({
      on: '2026-03-10',
      mostOn: '2026-04-06',
      capped: false,
    })
    expect(nextReviewOn(stage, pauses, '2026-02-03', '2026-02-20')).toBe('2026-03-10')
  })

  it('is not waited for while the contract stands still', () => {
    expect(nextReviewOn(stage, [{ from: '2026-01-20', until: null }], null, '2026-02-10')).toBeNull()
  })
})
