import { stayRoutes as contracts } from '@havre/contracts/stays.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeMandate, createMandate, getStays } from './stays.service.ts'

export function stayRoutes(app: FastifyInstance): void {
  const access = (action: 'r' | 'c') => ({ compartment: 'OPS', action }) as const
  endpoint(app, contracts.readStays, { access: access('r'), audit: 'stays.read' }, ({ ctx, params }) =>
    getStays(ctx, params.youthId),
  )
  const write = { access: access('c'), audit: 'by-trigger' }
  endpoint(app, contracts.createMandate, write, ({ ctx, params, body }) =>
    createMandate(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeMandate, write, ({ ctx, params, body, ifMatch }) =>
    changeMandate(ctx, params.mandateId, ifMatch, body),
  )
}
