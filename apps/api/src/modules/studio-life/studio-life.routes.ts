import { studioLifeRoutes as contracts } from '@havre/contracts/studio-life.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { getStudioLife } from './studio-life.service.ts'

export function studioLifeRoutes(app: FastifyInstance): void {
  // Which records there are is decided row by row, as for reading them.
  endpoint(
    app,
    contracts.readStudioLife,
    { access: { compartment: 'AUTON', action: 'r' }, audit: 'studio-life.read' },
    ({ ctx, params }) => getStudioLife(ctx, params.youthId),
  )
}
