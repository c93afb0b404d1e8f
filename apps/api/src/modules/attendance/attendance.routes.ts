import { attendanceRoutes as contracts } from '@havre/contracts/attendance.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeAttendance, createAttendance, listActivities } from './attendance.service.ts'

export function attendanceRoutes(app: FastifyInstance): void {
  // Whoever may add to a register keeps it up to date.
  const keeps = { access: { compartment: 'INTEG', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.createAttendance, keeps, ({ ctx, params, body }) =>
    createAttendance(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeAttendance, keeps, ({ ctx, params, body, ifMatch }) =>
    changeAttendance(ctx, params.attendanceId, ifMatch, body),
  )
  endpoint(
    app,
    contracts.listActivities,
    { access: { compartment: 'INTEG', action: 'r' }, audit: 'attendance.list' },
    ({ ctx, params, body }) => listActivities(ctx, params.youthId, body),
  )
}
