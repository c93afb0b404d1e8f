import { type Budget, EMPTY_BUDGET } from '@havre/rules/budget/budget.ts'
import { sheetSeal } from '../../modules/budgets/budgets.present.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf } from './house.ts'
import type { DemoHouse } from './registers.ts'

const PLANS: Readonly<Record<string, Partial<Budget>>> = {
  'Châtaignier 490': {
    wage: 36_000,
    allowance: 48_000,
    rent: 24_000,
    food: 22_000,
    energy: 4_000,
    transport: 5_300,
    phone: 1_500,
    insurance: 900,
    saving: 8_000,
    otherSpending: 12_000,
  },
  'Charme 218': {
    allowance: 62_000,
    rent: 24_000,
    food: 18_000,
    energy: 3_500,
    transport: 5_300,
    phone: 1_500,
    otherSpending: 8_000,
  },
  'Cèdre 837': {
    wage: 54_000,
    allowance: 30_000,
    rent: 24_000,
    food: 20_000,
    energy: 4_000,
    transport: 5_300,
    phone: 2_000,
    insurance: 2_100,
    saving: 15_000,
    otherSpending: 9_000,
  },
  'Tremble 539': {
    allowance: 128_800,
    rent: 52_000,
    food: 28_000,
    energy: 9_000,
    transport: 5_300,
    phone: 2_000,
    insurance: 2_400,
    saving: 5_000,
    otherSpending: 15_000,
  },
}

/** What a month was beside its plan, so many months back: cents more or less on some lines. */
const REAL: readonly (readonly [back: number, apart: Partial<Budget>, note: string | null])[] = [
  [3, { food: 6_200, otherSpending: 5_400, saving: -8_000 }, 'Mois de la rentrée : matériel et chaussures.'],
  [2, { food: 2_100, saving: -3_000, wage: -4_000 }, null],
  [1, { food: -1_500, otherSpending: -2_000, phone: 500 }, 'Abonnement changé en fin de mois.'],
]

/** Four months planned, three lived; this month is under way. */
export function demoBudgets(house: DemoHouse): TableRow[] {
  return Object.entries(PLANS).flatMap(([alias, given]) => {
    const plan: Budget = { ...EMPTY_BUDGET, ...given }
    const row = rowsOf(house, alias)
    return [
      ...[3, 2, 1, 0].map(back => row(back, 'plan', plan, null)),
      ...REAL.map(([back, apart, note]) => row(back, 'real', moved(plan, apart), note)),
      row(0, 'real', underWay(plan), null),
    ]
  })
}

function rowsOf(house: DemoHouse, alias: string) {
  const { id: youthId } = fileNamed(house, alias)
  const { referent } = handsOf(house, youthId)
  return (back: number, side: string, lines: Budget, note: string | null): TableRow => {
    const { now } = house
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1, 9))
    const at = new Date(Math.min(first.getTime(), now.getTime() - 60_000))
    const id = createDice(`budget/${youthId}/${back}/${side}`).uuid()
    return {
      id,
      centre_id: house.plan.centreId,
      youth_id: youthId,
      created_by: referent,
      created_at: at,
      updated_at: at,
      version: 1,
      month_on: first.toISOString().slice(0, 10),
      side,
      wage: lines.wage,
      allowance: lines.allowance,
      other_income: lines.otherIncome,
      rent: lines.rent,
      food: lines.food,
      energy: lines.energy,
      transport: lines.transport,
      phone: lines.phone,
      insurance: lines.insurance,
      saving: lines.saving,
      other_spending: lines.otherSpending,
      note: sheetSeal(keyOf(house, youthId), id, youthId).close('note', note),
    }
  }
}

function moved(plan: Budget, apart: Partial<Budget>): Budget {
  const add = (line: keyof Budget) => Math.max(0, plan[line] + (apart[line] ?? 0))
  return {
    ...plan,
    wage: add('wage'),
    food: add('food'),
    phone: add('phone'),
    saving: plan.saving === 0 ? 0 : add('saving'),
    otherSpending: add('otherSpending'),
  }
}

/** So far: what comes in and the fixed lines are paid, the rest is half spent. */
function underWay(plan: Budget): Budget {
  const half = (cents: number) => Math.round(cents / 200) * 100
  return {
    ...plan,
    food: half(plan.food),
    otherSpending: half(plan.otherSpending),
    saving: 0,
    insurance: 0,
  }
}
