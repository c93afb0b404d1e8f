import { amountOf, deductionSeal, moveSeal } from '../../modules/money/money.present.ts'
import { deductionLimit, weekOf } from '../../modules/money/money.rules.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice, type Dice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { demoBelongings } from './belongings.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'

const WEEKS_TOLD = 12
const PURCHASES = [
  { category: 'hygiene', cents: 480, note: 'Gel pour les cheveux' },
  { category: 'leisure', cents: 650, note: 'Piscine avec le groupe' },
  { category: 'clothing', cents: 1_150, note: 'Casquette' },
  { category: 'phone', cents: 500, note: 'Recharge' },
  { category: 'food', cents: 320, note: null },
] as const

/** Aliases whose pocket money of this week is still to be given. */
const WAITING = ['Sorbier 231', 'Tilleul 507', 'Frêne 346', 'Noisetier 153', 'Bouleau 365', 'Charme 218']

type Move = {
  kind: string
  cents: number
  from?: string
  to?: string
  weekOn?: string
  category?: string
  acknowledged?: string
  note?: string | null
  belongingId?: string
  on: string
  by: string
}

/** The ledger of everybody in the house: weeks, purchases, savings, a wage in the studios; money left on the first day. */
export function demoMoves(house: DemoHouse): TableRow[] {
  const kept = demoBelongings(house)
  const present = house.plan.files.filter(
    file => file.arrivedOn && !file.leftOn && file.phase !== 'disappeared',
  )
  return present.flatMap(file => {
    const dice = createDice(`money/${file.id}`)
    const deposits = kept.flatMap(({ id, youthId, cents, by, receivedAt }): Move[] =>
      youthId === file.id && cents !== undefined
        ? [
            {
              kind: 'deposit_in',
              cents,
              to: 'deposit',
              on: dayOf(receivedAt),
              by,
              acknowledged: 'signature',
              belongingId: id,
            },
          ]
        : [],
    )
    return [...deposits, ...weeksOf(house, file, dice)].map((move, at) =>
      toRow(house, file.id, dice, move, at),
    )
  })
}

function weeksOf(house: DemoHouse, file: PlannedFile, dice: Dice): Move[] {
  const hands = handsOf(house, file.id)
  const thisWeek = weekOf(dayOf(house.now))
  const first = weekOf(file.arrivedOn ?? thisWeek)
  let purse = 0
  const moves: Move[] = []
  for (let back = WEEKS_TOLD; back >= 0; back--) {
    const weekOn = plusDays(thisWeek, -7 * back)
    if (weekOn < first || (back === 0 && WAITING.includes(file.alias))) continue
    const { cents } = amountOf({ birth_on: file.birthOn }, weekOn)
    const inPurse = dice.chance(60)
    const on = (days: number) => earlier(plusDays(weekOn, days), dayOf(house.now))
    const week = {
      kind: 'pocket_money',
      cents,
      weekOn,
      on: on(0),
      by: dice.chance(50) ? hands.educator : hands.referent,
    }
    moves.push({
      ...week,
      ...(inPurse ? { to: 'purse' } : {}),
      acknowledged: dice.pick(['signature', 'signature', 'oral']),
    })
    if (inPurse) purse += cents
    if (file.phase === 'autonomy_studio' && back % 4 === 2) {
      moves.push({
        kind: 'income',
        cents: 18_000,
        to: 'savings',
        category: 'job',
        on: on(4),
        by: hands.referent,
        note: 'Job étudiant',
      })
    }
    const purchase = dice.pick(PURCHASES)
    if (back > 0 && purse >= purchase.cents && dice.chance(55)) {
      purse -= purchase.cents
      moves.push({
        kind: 'purchase',
        from: 'purse',
        on: on(dice.between(2, 5)),
        by: hands.educator,
        ...purchase,
      })
    }
    if (back > 0 && purse >= 1_500 && dice.chance(50)) {
      purse -= 500
      moves.push({
        kind: 'saving_in',
        cents: 500,
        from: 'purse',
        to: 'savings',
        on: on(5),
        by: hands.referent,
      })
    }
  }
  return moves
}

function toRow(house: DemoHouse, youthId: string, dice: Dice, move: Move, at: number): TableRow {
  const id = dice.uuid()
  const when = new Date(
    Math.min(Date.parse(`${move.on}T14:00:00Z`) + at * 60_000, house.now.getTime() - 60_000),
  )
  return {
    id,
    centre_id: house.plan.centreId,
    youth_id: youthId,
    kind: move.kind,
    cents: move.cents,
    from_pot: move.from ?? null,
    to_pot: move.to ?? null,
    week_on: move.weekOn ?? null,
    category: move.category ?? null,
    happened_on: move.on,
    acknowledged: move.acknowledged ?? null,
    note: moveSeal(keyOf(house, youthId), id, youthId).close('note', move.note),
    deduction_id: null,
    belonging_id: move.belongingId ?? null,
    reverses: null,
    reversed: false,
    created_by: move.by,
    version: 1,
    created_at: when,
    updated_at: when,
  }
}

/** One deduction that waits for a second person. */
export function demoDeductions(house: DemoHouse): TableRow[] {
  const { id: youthId, birthOn } = fileNamed(house, 'Bouleau 365')
  const id = createDice(`deduction/${youthId}`).uuid()
  const weekOn = weekOf(dayOf(house.now))
  const limit = deductionLimit(amountOf({ birth_on: birthOn }, weekOn).cents)
  const at = new Date(house.now.getTime() - 5 * 3_600_000)
  const words = deductionSeal(keyOf(house, youthId), id, youthId)
  return [
    {
      id,
      centre_id: house.plan.centreId,
      youth_id: youthId,
      week_on: weekOn,
      cents: Math.min(200, limit),
      limit_cents: limit,
      reason: words.close('reason', 'Participe au remplacement de la vitre cassée, il l’a proposé lui-même'),
      agreed_how: 'oral',
      status: 'proposed',
      decided_by: null,
      decided_at: null,
      created_by: handsOf(house, youthId).educator,
      version: 1,
      created_at: at,
      updated_at: at,
    },
  ]
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}
