import { describe, expect, it } from 'vitest'
import type { HeldPaper } from '../residence/papers.ts'
import { countedPillars } from './counted.ts'
import { NO_PILLARS, type PillarState, type Pillars } from './pillars.ts'

const today = '2026-11-27'
const card = (validUntil: string | null, given: Partial<HeldPaper> = {}): HeldPaper => ({
  paper: 'a_card',
  issuedOn: '2026-01-02',
  validUntil,
  withdrawn: false,
  ...given,
})
const written = (residence: PillarState): Pillars => ({ ...NO_PILLARS, residence, income: 'ok' })
const residence = (state: PillarState, papers: HeldPaper[], exitOn: string | null = '2026-12-08') =>
  countedPillars(written(state), papers, exitOn, today).pillars.residence

describe('the pillar of stay', () => {
  it('counts as planned at most where its paper ends before the exit, or has ended', () => {
    expect(residence('ok', [card('2026-12-07')])).toBe('planned')
    expect(residence('ok', [card('2026-11-01')])).toBe('planned')
    expect(residence('planned', [card('2026-12-07')])).toBe('planned')
    expect(residence('missing', [card('2026-12-07')])).toBe('missing')
  })

  it('counts as it was written where the paper lasts, its end is not noted, none is known, or nobody knows the day', () => {
    expect(residence('ok', [card('2026-12-08')])).toBe('ok')
    expect(residence('ok', [card(null)])).toBe('ok')
    expect(residence('ok', [])).toBe('ok')
    expect(residence('ok', [card('2026-12-07')], null)).toBe('ok')
    expect(residence('ok', [card('2026-12-07'), card('2027-12-07', { paper: 'b_card' })])).toBe('ok')
  })

  it('lowers no other, and says which paper', () => {
    const ends = card('2026-12-07')
    const { pillars, stayEnds } = countedPillars(written('ok'), [ends], '2026-12-08', today)
    expect([pillars.income, stayEnds]).toEqual(['ok', ends])
  })
})
