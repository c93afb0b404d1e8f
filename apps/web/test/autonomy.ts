import type { Wire } from '@havre/contracts/wire.ts'
import { balanceOf, EMPTY_BUDGET, incomeOf, spendingOf, warningsOf } from '@havre/rules/budget/budget.ts'
import { withRegisters } from './a-tray.ts'
import type { House } from './house-replies.ts'
import { idOf } from './youths.ts'

export type Budgets = Wire['listBudgets']['reply']
export type Sheet = NonNullable<Budgets['months'][number]['plan']>
export type FollowUp = Wire['listFollowUps']['reply']['items'][number]
export type StudioLife = Wire['readStudioLife']['reply']

const referent = { id: idOf('a', 1), name: 'Yasmina Ouali' }

export function aSheet(lines: Partial<typeof EMPTY_BUDGET>, given: Partial<Sheet> = {}): Sheet {
  const budget = { ...EMPTY_BUDGET, ...lines }
  return {
    id: idOf('c', 1),
    month: '2026-11',
    side: 'plan',
    lines: budget,
    income: incomeOf(budget),
    spending: spendingOf(budget),
    balance: balanceOf(budget),
    warnings: [...warningsOf(budget)],
    note: null,
    by: referent,
    version: 1,
    can: { change: true },
    ...given,
  }
}

export function someBudgets(months: Budgets['months'] = []): Budgets {
  return { months, thisMonth: '2026-11', full: true, can: { add: true } }
}

export function aFollowUp(given: Partial<FollowUp> = {}): FollowUp {
  return {
    id: idOf('d', 1),
    youthId: idOf('b', 0),
    status: 'running',
    startedOn: '2026-09-01',
    rhythmWeeks: 2,
    mode: 'visit',
    months: 6,
    endsOn: '2027-03-01',
    stopsBefore: null,
    referent,
    goals: 'Garder le logement',
    next: { dueOn: '2026-10-01', because: 'rhythm', late: 55 },
    contacts: [],
    secondAddress: { known: true, can: { read: false, change: false } },
    end: null,
    version: 4,
    can: { change: true },
    ...given,
  }
}

export function aStudioLife(given: Partial<StudioLife> = {}): StudioLife {
  return {
    full: true,
    weekOn: '2026-11-23',
    today: '2026-11-25',
    rule: null,
    visits: [],
    nights: [],
    visitors: [],
    domains: [],
    bills: [],
    meals: [],
    ...given,
  }
}

/** A house whose first file has the room of autonomy, empty but for what is given. */
export function withAutonomy(own: House['own'] = {}, besides: Parameters<typeof withRegisters>[1][] = []) {
  return withRegisters(
    {
      readStudioLife: () => aStudioLife(),
      listBudgets: () => someBudgets(),
      listFollowUps: () => ({ items: [], team: [referent], asksUntil: null, full: true, can: { add: true } }),
      ...own,
    },
    'autonomy',
    ...besides,
  )
}
