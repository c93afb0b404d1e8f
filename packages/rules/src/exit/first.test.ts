import { describe, expect, it } from 'vitest'
import type { ItemState } from './countdown.ts'
import { firstToDo } from './first.ts'
import { NO_PILLARS, type Pillar, type Pillars } from './pillars.ts'

const today = '2026-11-27'
const exitOn = '2027-02-15'
const OK: Pillars = { housing: 'ok', income: 'ok', residence: 'ok', healthCover: 'ok', referencePerson: 'ok' }
const step = (on: string | null, state: ItemState, pillar: Pillar | null = null) => ({ on, state, pillar })

describe('what is to be done first', () => {
  it('is the step whose time has come with the earliest day, a late one before all', () => {
    const [late, due] = [step('2026-11-20', 'late'), step('2026-12-01', 'due')]
    expect(firstToDo([due, late], OK, exitOn, today)).toMatchObject({ step: late, on: '2026-11-20' })
    expect(firstToDo([step('2026-11-29', 'coming'), due], OK, exitOn, today)?.step).toBe(due)
    expect(firstToDo([step('2026-12-24', 'coming')], OK, exitOn, today)?.on).toBe('2026-12-24')
  })

  it('is a missing pillar that no open step sees to, where it must stand before the next step', () => {
    const income = { ...OK, income: 'missing' } as const
    const done = step('2026-11-01', 'done', 'income')
    expect(firstToDo([done, step('2027-01-20', 'due')], income, exitOn, today)).toEqual({
      step: null,
      pillar: 'income',
      on: '2027-01-16',
    })
    expect(firstToDo([done, step('2026-12-01', 'due')], income, exitOn, today)?.on).toBe('2026-12-01')
    const open = step('2027-01-20', 'due', 'income')
    expect(firstToDo([open], income, exitOn, today)).toMatchObject({ step: open, pillar: 'income' })
  })

  it('is nothing where nothing is open, and no pillar more than a year before', () => {
    expect(firstToDo([step('2026-11-20', 'done')], OK, exitOn, today)).toBeNull()
    expect(firstToDo([], NO_PILLARS, '2028-11-27', today)).toBeNull()
    expect(firstToDo([], NO_PILLARS, null, today)).toBeNull()
  })
})
