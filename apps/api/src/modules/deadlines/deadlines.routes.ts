import { deadlineRoutes as contracts } from '@havre/contracts/deadlines.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { acknowledgeDeadline, searchDeadlines } from './deadlines.service.ts'

export function deadlineRoutes(app: FastifyInstance): void {
  const read = { access: { compartment: 'LEGAL', action: 'r' }, audit: 'deadline.list' } as const
  endpoint(app, contracts.searchDeadlines, read, ({ ctx, body }) => searchDeadlines(ctx, body))
  const see = { access: { compartment: 'TASK', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.acknowledgeDeadline, see, ({ ctx, params, body }) =>
    acknowledgeDeadline(ctx, params.deadlineId, body.step),
  )
}
