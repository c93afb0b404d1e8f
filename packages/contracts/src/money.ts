import { ACKNOWLEDGEMENT_TYPES } from '@havre/kinds/kind.ts'
import { z } from 'zod'
import {
  civilDate,
  dayOut,
  id,
  idParams,
  line,
  momentOut,
  page,
  pageRequest,
  personRef,
  saidLine,
} from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** Own money kept by the house, savings, and what was left in deposit. */
export const POTS = ['purse', 'savings', 'deposit'] as const
export type Pot = (typeof POTS)[number]
export const MOVE_KINDS = [
  'pocket_money',
  'income',
  'saving_in',
  'saving_out',
  'purchase',
  'cash_out',
  'deduction',
  'deposit_in',
  'deposit_out',
] as const
export const INCOME_CATEGORIES = ['job', 'aid', 'gift', 'other'] as const
export const PURCHASE_CATEGORIES = [
  'clothing',
  'hygiene',
  'phone',
  'transport',
  'leisure',
  'school',
  'food',
  'family',
  'other',
] as const
const CATEGORIES = ['job', 'aid', 'gift', ...PURCHASE_CATEGORIES] as const

/** How the youth confirmed: nobody is made to sign. */
export const acknowledged = z.enum(ACKNOWLEDGEMENT_TYPES)
/** How the youth agreed to lose money; who declines is not deducted from. */
const agreedHow = acknowledged.exclude(['declined'])
export const cents = z.int().min(1).max(1_000_000)
const centsOut = z.int().min(0)

export const MoneyMove = z.object({
  id,
  kind: z.enum(MOVE_KINDS),
  cents: centsOut,
  /** Null: the youth's hand, or outside. */
  from: z.enum(POTS).nullable(),
  to: z.enum(POTS).nullable(),
  weekOn: dayOut.nullable(),
  category: z.enum(CATEGORIES).nullable(),
  on: dayOut,
  acknowledged: acknowledged.nullable(),
  note: z.string().nullable(),
  /** The move that this one takes back. */
  reverses: id.nullable(),
  reversed: z.boolean(),
  by: personRef,
  recordedAt: momentOut,
  can: z.object({ reverse: z.boolean() }),
})
export type MoneyMove = z.infer<typeof MoneyMove>

export const Deduction = z.object({
  id,
  weekOn: dayOut,
  cents: centsOut,
  reason: z.string(),
  agreedHow,
  status: z.enum(['proposed', 'agreed', 'dropped']),
  by: personRef,
  decidedBy: personRef.nullable(),
  decidedAt: momentOut.nullable(),
  version: z.int(),
  can: z.object({ agree: z.boolean(), drop: z.boolean() }),
})
export type Deduction = z.infer<typeof Deduction>

/** What the house gives in a week, and whether it has. */
const pocketMoney = {
  weekOn: dayOut,
  cents: centsOut,
  /** The age from which this amount is given; null where the age is not known. */
  fromAge: z.int().nullable(),
  paid: z.boolean(),
  /** The payment, where the reader may read it. */
  move: MoneyMove.nullable(),
  can: z.object({ pay: z.boolean() }),
}

export const YouthMoney = z.object({
  /** Null for who reads the own moves only: a balance of a part would be a lie. */
  balances: z.object({ purse: centsOut, savings: centsOut, deposit: centsOut }).nullable(),
  week: z.object(pocketMoney),
  /** The last weeks, the latest last; empty where there is no balance to show. */
  weeks: z.array(z.object({ weekOn: dayOut, pocketMoney: centsOut, in: centsOut, out: centsOut })),
  /** Proposed, or decided in this week. */
  deductions: z.array(Deduction),
  /** The most that one week's deductions may come to, and its share of the week. */
  deductionLimit: centsOut,
  deductionPercent: z.int(),
  can: z.object({ add: z.boolean() }),
})
export type YouthMoney = z.infer<typeof YouthMoney>

export const HouseWeek = z.object({
  weekOn: dayOut,
  items: z.array(z.object({ youthId: id, alias: z.string(), ...pocketMoney })),
})
export type HouseWeek = z.infer<typeof HouseWeek>

const common = {
  cents,
  on: civilDate.optional(),
  acknowledged: acknowledged.optional(),
  note: line(300).optional(),
}
export const RecordMove = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('income'),
    ...common,
    to: z.enum(['purse', 'savings']),
    category: z.enum(INCOME_CATEGORIES),
  }),
  /** Without `from` the youth brings it in the hand. */
  z.strictObject({ kind: z.literal('saving_in'), ...common, from: z.literal('purse').optional() }),
  z.strictObject({ kind: z.literal('saving_out'), ...common, to: z.literal('purse').optional() }),
  z.strictObject({ kind: z.literal('purchase'), ...common, category: z.enum(PURCHASE_CATEGORIES) }),
  z.strictObject({ kind: z.literal('cash_out'), ...common }),
  z.strictObject({ kind: z.literal('deposit_in'), ...common }),
  z.strictObject({ kind: z.literal('deposit_out'), ...common }),
])
export type RecordMove = z.infer<typeof RecordMove>

const tag = 'money'
export const moneyRoutes = {
  getMoney: route(paths.getMoney, {
    tag,
    summary: 'What the house keeps for a youth, this week and the last ones',
    params: idParams.youth,
    reply: YouthMoney,
  }),
  listMoves: route(paths.listMoves, {
    tag,
    summary: 'The moves of a youth’s money, newest first',
    params: idParams.youth,
    query: z.strictObject({ cursor: pageRequest.cursor }),
    reply: page(MoneyMove),
  }),
  recordMove: route(paths.recordMove, {
    tag,
    summary: 'Record a move; a pot never goes below zero',
    params: idParams.youth,
    body: RecordMove,
    reply: MoneyMove,
    status: 201,
    idempotent: true,
  }),
  payWeek: route(paths.payWeek, {
    tag,
    summary: 'Give the pocket money of one week, once; the amount is that of the age',
    params: idParams.youth,
    body: z.strictObject({
      /** The Monday; this week when left out. */
      weekOn: civilDate.optional(),
      method: z.enum(['hand', 'purse']),
      acknowledged: acknowledged,
    }),
    reply: MoneyMove,
    status: 201,
    idempotent: true,
  }),
  reverseMove: route(paths.reverseMove, {
    tag,
    summary: 'Take a wrong move back by a counter-move, once',
    params: idParams.move,
    body: z.strictObject({ note: saidLine(300) }),
    reply: MoneyMove,
    status: 201,
    idempotent: true,
  }),
  proposeDeduction: route(paths.proposeDeduction, {
    tag,
    summary: 'Propose a deduction that the youth agrees to; somebody else decides',
    params: idParams.youth,
    body: z.strictObject({ cents, reason: saidLine(300), agreedHow }),
    reply: Deduction,
    status: 201,
    idempotent: true,
  }),
  agreeDeduction: route(paths.agreeDeduction, {
    tag,
    summary: 'Agree to a deduction that somebody else proposed, and take it',
    params: idParams.deduction,
    body: z.strictObject({}),
    reply: MoneyMove,
    status: 201,
    idempotent: true,
  }),
  dropDeduction: route(paths.dropDeduction, {
    tag,
    summary: 'Drop a proposed deduction',
    params: idParams.deduction,
    body: z.strictObject({}),
    reply: Deduction,
    ifMatch: true,
  }),
  readHouseWeek: route(paths.readHouseWeek, {
    tag,
    summary: 'Pocket money of one week for everybody in the house: who has it, who waits',
    body: z.strictObject({ weekOn: civilDate.optional() }),
    reply: HouseWeek,
  }),
}
