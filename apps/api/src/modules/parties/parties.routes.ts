import { partyRoutes as contracts } from '@havre/contracts/parties.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeParty, createParty, listParties } from './parties.service.ts'

export function partyRoutes(app: FastifyInstance): void {
  const access = (action: 'r' | 'c') => ({ compartment: 'IDENT', action }) as const
  endpoint(app, contracts.listParties, { access: access('r'), audit: 'parties.read' }, ({ ctx, params }) =>
    listParties(ctx, params.youthId),
  )
  const write = { access: access('c'), audit: 'by-trigger' }
  endpoint(app, contracts.createParty, write, ({ ctx, params, body }) =>
    createParty(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeParty, write, ({ ctx, params, body, ifMatch }) =>
    changeParty(ctx, params.partyId, ifMatch, body),
  )
}
