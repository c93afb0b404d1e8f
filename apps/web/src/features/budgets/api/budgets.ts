import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Budgets = Wire['listBudgets']['reply']
export type BudgetMonth = Budgets['months'][number]
export type BudgetSheet = NonNullable<BudgetMonth['plan']>

function budgetsQuery(youthId: string) {
  return queryOptions({
    queryKey: ['budgets', youthId],
    queryFn: ({ signal }) => call('listBudgets', { params: { youthId }, signal }),
  })
}

/** The months of a youth's budget, plan beside what was. */
export function useBudgets(youthId: string) {
  return useQuery(budgetsQuery(youthId))
}

interface Saving {
  month: string
  side: BudgetSheet['side']
  /** The one to write anew; none for the first time. */
  sheet: { id: string; version: number } | undefined
  lines: BudgetSheet['lines']
  note: string | null
  idempotencyKey: string
}

/** Writes one side of a month down. */
export function useSaveBudget(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ month, side, sheet, lines, note, idempotencyKey }: Saving) =>
      sheet
        ? call('changeBudget', {
            params: { budgetId: sheet.id },
            body: { lines, note },
            ifMatch: sheet.version,
          })
        : call('createBudget', { params: { youthId }, body: { month, side, lines, note }, idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: budgetsQuery(youthId).queryKey }),
  })
}
