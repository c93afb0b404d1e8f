import { calendarRoutes as contracts } from '@havre/contracts/calendar.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { readCalendar, readOccurrence, readYouthWeek } from './calendar.service.ts'

export function calendarRoutes(app: FastifyInstance): void {
  const access = { compartment: 'TASK', action: 'r' } as const
  endpoint(app, contracts.readCalendar, { access, audit: 'calendar.read' }, ({ ctx, body }) =>
    readCalendar(ctx, body),
  )
  endpoint(app, contracts.readOccurrence, { access, audit: 'calendar.read' }, ({ ctx, params, body }) =>
    readOccurrence(ctx, params.occasionId, body.on),
  )
  endpoint(app, contracts.readYouthWeek, { access, audit: 'calendar.youth-week' }, ({ ctx, params, body }) =>
    readYouthWeek(ctx, params.youthId, body.from),
  )
}
