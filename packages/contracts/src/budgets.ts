import { BUDGET_LINES, BUDGET_WARNINGS } from '@havre/rules/budget/budget.ts'
import { z } from 'zod'
import { id, idParams, personRef, safeText } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** What was meant to be, and what it was. */
export const BUDGET_SIDES = ['plan', 'real'] as const

/** A month of the calendar, `2026-11`. */
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

const line = z.enum(BUDGET_LINES)
/** Every line of a month in cents; one that is left out of a request is zero. */
const linesOut = z.record(line, z.int().min(0))
const linesIn = z.partialRecord(line, z.int().min(0).max(1_000_000))

export const BudgetSheet = z.object({
  id,
  month,
  side: z.enum(BUDGET_SIDES),
  lines: linesOut,
  income: z.int(),
  spending: z.int(),
  /** What is left, below zero where it does not reach; computed, never typed. */
  balance: z.int(),
  warnings: z.array(z.enum(BUDGET_WARNINGS)),
  note: z.string().nullable(),
  by: personRef.nullable(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type BudgetSheet = z.infer<typeof BudgetSheet>

/** The months of a youth's budget, the latest first, each with the plan beside what it really was. */
export const Budgets = z.object({
  months: z.array(z.object({ month, plan: BudgetSheet.nullable(), real: BudgetSheet.nullable() })),
  /** The month it is now, for who opens a new one. */
  thisMonth: month,
  /** False for who may not read the budget itself. */
  full: z.boolean(),
  can: z.object({ add: z.boolean() }),
})
export type Budgets = z.infer<typeof Budgets>

const note = safeText(1000).nullable().optional()
export const NewBudgetSheet = z.strictObject({
  month,
  side: z.enum(BUDGET_SIDES),
  lines: linesIn,
  note,
})
export const ChangeBudgetSheet = z.strictObject({ lines: linesIn, note })

const tag = 'budgets'
export const budgetRoutes = {
  listBudgets: route(paths.listBudgets, {
    tag,
    summary: 'What each month was to cost and did',
    params: idParams.youth,
    reply: Budgets,
  }),
  createBudget: route(paths.createBudget, {
    tag,
    summary: 'Write down one side of a month: the plan, or what it really was',
    params: idParams.youth,
    body: NewBudgetSheet,
    reply: BudgetSheet,
    status: 201,
    idempotent: true,
  }),
  changeBudget: route(paths.changeBudget, {
    tag,
    summary: 'Write that side anew',
    params: idParams.budget,
    body: ChangeBudgetSheet,
    reply: BudgetSheet,
    ifMatch: true,
  }),
}
