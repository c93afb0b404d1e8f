import { houseRoutes as contracts } from '@havre/contracts/house.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint, publicEndpoint } from '../../plugins/endpoint.ts'
import { listKinds } from './kinds.service.ts'

export function kindRoutes(app: FastifyInstance): void {
  publicEndpoint(app, contracts.live, { audit: 'none' }, async () => ({ status: 'live' as const }))
  // Forms hold no record of anybody: reading them leaves no trace.
  endpoint(app, contracts.listKinds, { access: 'signed-in', audit: 'none' }, ({ ctx }) => listKinds(ctx))
}
