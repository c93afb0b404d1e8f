import { houseRoutes as contracts } from '@havre/contracts/house.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { getToday } from './today.service.ts'

export function todayRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.getToday, { access: 'signed-in', audit: 'youth-file.list' }, ({ ctx }) =>
    getToday(ctx),
  )
}
