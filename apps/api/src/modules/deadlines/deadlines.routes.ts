import { deadlineRoutes as contracts } from '@havre/contracts/deadlines.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { acknowledgeDeadline, searchDeadlines } from './deadlines.service.ts'

export function deadlineRoutes(app: FastifyInstance): void {
  const read = { access: { compartment: 'LEGAL', action: 'r' }, audit: 'deadline.list' } as const
  endpoint(app, contracts.searchDeadlines, read, ({ ctx, body }) => searchDeadlines(ctx, body))
  // Who keeps the file's tasks, or validates in its law: the service asks for the one or the other.
  const see = { access: { compartment: 'LEGAL', action: 'r' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.acknowledgeDeadline, see, ({ ctx, params, body }) =>
    acknowledgeDeadline(ctx, params.deadlineId, body.step),
  )
}
