import { budgetRoutes as contracts } from '@havre/contracts/budgets.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeBudget, createBudget, listBudgets } from './budgets.service.ts'

export function budgetRoutes(app: FastifyInstance): void {
  const access = (action: 'r' | 'c') => ({ compartment: 'AUTON', action }) as const
  endpoint(app, contracts.listBudgets, { access: access('r'), audit: 'budget.read' }, ({ ctx, params }) =>
    listBudgets(ctx, params.youthId),
  )
  const write = { access: access('c'), audit: 'by-trigger' }
  endpoint(app, contracts.createBudget, write, ({ ctx, params, body }) =>
    createBudget(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeBudget, write, ({ ctx, params, body, ifMatch }) =>
    changeBudget(ctx, params.budgetId, ifMatch, body),
  )
}
