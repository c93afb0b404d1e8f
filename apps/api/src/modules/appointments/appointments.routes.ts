import { appointmentRoutes as contracts } from '@havre/contracts/appointments.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeAppointment, createAppointment, openAppointment } from './appointments.service.ts'

export function appointmentRoutes(app: FastifyInstance): void {
  const keeps = { access: { compartment: 'TASK', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.createAppointment, keeps, ({ ctx, params, body }) =>
    createAppointment(ctx, params.youthId, body),
  )
  endpoint(
    app,
    contracts.getAppointment,
    { access: { compartment: 'TASK', action: 'r' }, audit: 'appointment.read' },
    ({ ctx, params }) => openAppointment(ctx, params.appointmentId),
  )
  endpoint(app, contracts.changeAppointment, keeps, ({ ctx, params, body, ifMatch }) =>
    changeAppointment(ctx, params.appointmentId, ifMatch, body),
  )
}
