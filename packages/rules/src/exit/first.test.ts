import { describe, expect, it } from 'vitest'
import { countdown, type ItemState, type Settled } from './countdown.ts'
import { firstToDo } from './first.ts'
import { NO_PILLARS, type Pillar, type Pillars } from './pillars.ts'
import { plannedExit } from './planned-exit.ts'

const today = '2026-11-27'
const exitOn = '2027-02-15'
const OK: Pillars = { housing: 'ok', income: 'ok', residence: 'ok', healthCover: 'ok', referencePerson: 'ok' }
const step = (on: string | null, state: ItemState, pillar: Pillar | null = null, hard = false) => ({
  on,
  state,
  pillar,
  hard,
})

describe('what is to be done first', () => {
  it('is the step whose time has come with the earliest day, a late one before all', () => {
    const [late, due] = [step('2026-11-20', 'late'), step('2026-12-01', 'due')]
    expect(firstToDo([due, late], OK, exitOn, today)).toMatchObject({ step: late, on: '2026-11-20' })
    expect(firstToDo([step('2026-11-29', 'coming'), due], OK, exitOn, today)?.step).toBe(due)
    expect(firstToDo([step('2026-12-24', 'coming')], OK, exitOn, today)?.on).toBe('2026-12-24')
  })

  it('is before all else what costs a right within thirty days, and as any other step before and after', () => {
    const late = step('2026-11-20', 'late')
    const hard = (on: string, state: ItemState) => step(on, state, null, true)
    const near = hard('2026-12-27', 'due')
    expect(firstToDo([late, near], NO_PILLARS, '2026-12-08', today)).toMatchObject({ step: near })
    for (const other of [hard('2026-12-28', 'due'), hard('2026-11-26', 'late'), hard('2026-12-01', 'coming')])
      expect(firstToDo([late, other], OK, exitOn, today)?.step).toBe(late)
  })

  it('is, of two on one day, the one that a missing pillar waits for', () => {
    const [track, income] = [step('2027-02-15', 'due'), step('2027-02-15', 'due', 'income')]
    expect(firstToDo([track, income], { ...OK, income: 'missing' }, exitOn, today)?.step).toBe(income)
    expect(firstToDo([track, income], OK, exitOn, today)?.step).toBe(track)
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

  it('of a youth who is 18 in eleven days is the extension, then what is late, and no longer what was seen to', () => {
    const [bornOn, on] = ['2008-12-08', '2026-12-08']
    const first = (settled: Record<string, Settled>) => {
      const given = {
        bornOn,
        exit: plannedExit(bornOn, null),
        today,
        settled: new Map(Object.entries(settled)),
      }
      const steps = countdown({ jurisdiction: 'BE', ...given }).map(({ item, dueOn, state }) => ({
        ...step(dueOn, state, item.pillar, item.hard),
        code: item.id,
      }))
      return firstToDo(steps, OK, on, today)?.step?.code
    }
    expect(first({})).toBe('be.exit.youth-care')
    expect(first({ 'be.exit.youth-care': 'notApplicable' })).toBe('be.exit.durable-solution')
    expect(first({ 'be.exit.durable-solution': 'done', 'be.exit.youth-care': 'notApplicable' })).toBe(
      'be.exit.guardian',
    )
  })

  it('is nothing where nothing is open, and no pillar more than a year before', () => {
    expect(firstToDo([step('2026-11-20', 'done')], OK, exitOn, today)).toBeNull()
    expect(firstToDo([], NO_PILLARS, '2028-11-27', today)).toBeNull()
    expect(firstToDo([], NO_PILLARS, null, today)).toBeNull()
  })
})
