import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { dateTime, money } from '../../lib/formats.ts'
import { refusals } from '../../lib/refusals.ts'
import { m } from '../../paraglide/messages.js'
import type { MoneyMove } from './api/list-moves.ts'

type Category = NonNullable<MoneyMove['category']>
type Pot = NonNullable<MoneyMove['from']>

export const kindWords: Record<MoneyMove['kind'], () => string> = {
  pocket_money: m.money_kind_pocket,
  income: m.money_kind_income,
  saving_in: m.money_kind_saving_in,
  saving_out: m.money_kind_saving_out,
  purchase: m.money_kind_purchase,
  cash_out: m.money_kind_cash_out,
  deduction: m.money_kind_deduction,
  deposit_in: m.money_kind_deposit_in,
  deposit_out: m.money_kind_deposit_out,
}

export const purchaseWords = {
  clothing: m.money_cat_clothing,
  hygiene: m.money_cat_hygiene,
  phone: m.money_cat_phone,
  transport: m.money_cat_transport,
  leisure: m.money_cat_leisure,
  school: m.money_cat_school,
  food: m.money_cat_food,
  family: m.money_cat_family,
  other: m.money_cat_other,
}
export const incomeWords = {
  job: m.money_cat_job,
  aid: m.money_cat_aid,
  gift: m.money_cat_gift,
  other: m.money_cat_other,
}
export const categoryWords: Record<Category, () => string> = { ...purchaseWords, ...incomeWords }

export const potWords: Record<Pot, () => string> = {
  purse: m.money_pot_purse,
  savings: m.money_pot_savings,
  deposit: m.money_pot_deposit,
}

/** How the youth confirmed, in one word for a list. */
export const confirmedWords: Record<AcknowledgementType, () => string> = {
  signature: m.money_signed,
  thumb: m.money_thumb,
  oral: m.money_oral,
  declined: m.money_declined,
}

/** Where the money went or came from, for the kinds that leave it open; nothing for the others. */
export function wayWords(move: MoneyMove): string | undefined {
  // A counter-move is told as what it takes back.
  const { from, to } = move.reverses ? { from: move.to, to: move.from } : move
  switch (move.kind) {
    case 'pocket_money':
    case 'saving_out':
      return to ? m.money_way_purse() : m.money_way_hand()
    case 'income':
      return to === 'savings' ? m.money_way_savings() : m.money_way_purse()
    case 'saving_in':
      return from ? m.money_way_from_purse() : m.money_way_brought()
    default:
      return undefined
  }
}

export function nameOf(person: { name: string | null }): string {
  return person.name ?? m.entry_professional()
}

/** Why money was not moved, in words that say what to do. */
export const moneyRefusals = refusals({
  title: m.money_not_moved,
  missing: m.money_missing,
  exists: ({ current }) => paidWords(current),
  rules: {
    'not-enough-money': m.money_not_enough,
    'already-corrected': m.money_taken_back_already,
    'two-people': m.money_two_people,
    'already-decided': m.money_decided_already,
    'deduction-limit': m.money_over_limit,
    'in-the-future': m.money_future,
    'week-out-of-range': m.money_week_range,
  },
})

function paidWords(current: unknown): string {
  if (!isMove(current)) return m.money_paid_already()
  const { cents, recordedAt, by } = current
  return m.money_paid_already_by({ amount: money(cents), at: dateTime(recordedAt), name: nameOf(by) })
}

function isMove(value: unknown): value is MoneyMove {
  return (
    typeof value === 'object' && value !== null && 'cents' in value && 'by' in value && 'recordedAt' in value
  )
}
