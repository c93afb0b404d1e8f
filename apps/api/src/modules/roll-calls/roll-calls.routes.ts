import { rollCallRoutes as contracts } from '@havre/contracts/roll-calls.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import {
  checkYouth,
  closeRollCall,
  getRollCall,
  searchRollCalls,
  startRollCall,
} from './roll-calls.service.ts'

export function rollCallRoutes(app: FastifyInstance): void {
  const access = (action: 'r' | 'c') => ({ compartment: 'LOG', action }) as const
  endpoint(
    app,
    contracts.searchRollCalls,
    { access: access('r'), audit: 'roll-call.list' },
    ({ ctx, body }) => searchRollCalls(ctx, body),
  )
  endpoint(app, contracts.startRollCall, { access: access('c'), audit: 'by-trigger' }, ({ ctx, body }) =>
    startRollCall(ctx, body.kind),
  )
  endpoint(app, contracts.getRollCall, { access: access('r'), audit: 'roll-call.read' }, ({ ctx, params }) =>
    getRollCall(ctx, params.rollCallId),
  )
  endpoint(
    app,
    contracts.checkYouth,
    { access: access('c'), audit: 'by-trigger' },
    ({ ctx, params, body, ifMatch }) => checkYouth(ctx, params.rollCallId, params.youthId, ifMatch, body),
  )
  endpoint(
    app,
    contracts.closeRollCall,
    { access: access('c'), audit: 'by-trigger' },
    ({ ctx, params, ifMatch }) => closeRollCall(ctx, params.rollCallId, ifMatch),
  )
}
