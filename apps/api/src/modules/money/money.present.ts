import {
  type Deduction,
  MOVE_KINDS,
  type MoneyMove,
  POTS,
  PURCHASE_CATEGORIES,
  type YouthMoney,
} from '@havre/contracts/money.ts'
import { ACKNOWLEDGEMENT_TYPES } from '@havre/kinds/kind.ts'
import { decide } from '@havre/policy/decide.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type RowSeal, rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { yearsOn } from '../youth-files/local-day.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { weeklyAmount } from './money.rules.ts'

const NOBODY = { id: '', name: null }
const CATEGORIES = ['job', 'aid', 'gift', ...PURCHASE_CATEGORIES] as const

export function moveSeal(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'money_move', id, youthId, compartment: 'EDUC' })
}
export function deductionSeal(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'money_deduction', id, youthId, compartment: 'EDUC' })
}

/**
 * Whether the asker reads every move of the file, not the own ones alone. A ledger is never a draft, so a cell that says
 * `signed` reads it whole.
 */
export function readsAll(ctx: Ctx, file: Row): boolean {
  const now = ctx.now()
  const row = { authorIds: [], signed: true, occurredAt: now, updatedAt: now }
  return decide(toActor(ctx), 'r', { ...toTarget(ctx, file, 'EDUC'), row }).allow
}

export function toMove(ctx: Ctx, row: Row, key: YouthKey, mayAdd: boolean): MoneyMove {
  const id = text(row, 'id')
  const reversible = !flag(row, 'reversed') && row.reverses === null && row.belonging_id === null
  return {
    id,
    kind: oneOf(row, 'kind', MOVE_KINDS),
    cents: number(row, 'cents'),
    from: row.from_pot === null ? null : oneOf(row, 'from_pot', POTS),
    to: row.to_pot === null ? null : oneOf(row, 'to_pot', POTS),
    weekOn: textOrNull(row, 'week_on'),
    category: row.category === null ? null : oneOf(row, 'category', CATEGORIES),
    on: text(row, 'happened_on'),
    acknowledged: row.acknowledged === null ? null : oneOf(row, 'acknowledged', ACKNOWLEDGEMENT_TYPES),
    note: moveSeal(key, id, text(row, 'youth_id')).open('note', bytesOrNull(row, 'note')),
    reverses: textOrNull(row, 'reverses'),
    reversed: flag(row, 'reversed'),
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    recordedAt: text(row, 'created_at'),
    can: { reverse: mayAdd && reversible },
  }
}

export function toDeduction(ctx: Ctx, row: Row, key: YouthKey, mayAdd: boolean): Deduction {
  const id = text(row, 'id')
  const open = mayAdd && row.status === 'proposed'
  return {
    id,
    weekOn: text(row, 'week_on'),
    cents: number(row, 'cents'),
    reason: deductionSeal(key, id, text(row, 'youth_id')).open('reason', bytesOrNull(row, 'reason')) ?? '',
    agreedHow: oneOf(row, 'agreed_how', ['signature', 'thumb', 'oral'] as const),
    status: oneOf(row, 'status', ['proposed', 'agreed', 'dropped'] as const),
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    decidedBy: toPerson(ctx.keyring, row, 'decider'),
    decidedAt: textOrNull(row, 'decided_at'),
    version: number(row, 'version'),
    can: { agree: open && row.maker_id !== ctx.me.accountId, drop: open },
  }
}

/** What a week comes to for the youth in a row with `birth_on`. */
export function amountOf(file: Row, weekOn: string): { cents: number; fromAge: number | null } {
  const birthOn = textOrNull(file, 'birth_on')
  return weeklyAmount(birthOn ? yearsOn(birthOn, weekOn) : null)
}

export function toWeeks(rows: readonly Row[]): YouthMoney['weeks'] {
  return rows.map(row => ({
    weekOn: text(row, 'week_on'),
    pocketMoney: number(row, 'pocket'),
    in: number(row, 'came_in'),
    out: number(row, 'went_out'),
  }))
}
