import { calendarFileRoutes as contracts } from '@havre/contracts/calendar-file.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { getWish, makeCalendarFile, setWish } from './calendar-file.service.ts'

export function calendarFileRoutes(app: FastifyInstance): void {
  const access = { compartment: 'LEGAL', action: 'r' } as const
  endpoint(app, contracts.readCalendarFile, { access, audit: 'none' }, ({ ctx }) => getWish(ctx))
  endpoint(app, contracts.wantCalendarFile, { access, audit: 'by-trigger' }, ({ ctx, body }) =>
    setWish(ctx, body.wanted),
  )
  endpoint(
    app,
    contracts.downloadCalendarFile,
    { access, audit: 'calendar_file.download' },
    async ({ ctx, reply }) => {
      const calendar = await makeCalendarFile(ctx)
      reply.type('text/calendar; charset=utf-8')
      reply.header('content-disposition', 'attachment; filename="dates.ics"')
      return Buffer.from(calendar)
    },
  )
}
