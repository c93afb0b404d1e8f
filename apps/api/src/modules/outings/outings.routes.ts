import { outingRoutes as contracts } from '@havre/contracts/outings.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { beginOuting, cancelOuting, endOuting, prolong, reopenOuting } from './outing-steps.ts'
import { changeOuting, createOuting, searchOutings } from './outings.service.ts'

export function outingRoutes(app: FastifyInstance): void {
  const read = { access: { compartment: 'LOG', action: 'r' }, audit: 'outing.list' } as const
  // Whoever may add keeps the rows up to date: who brings a youth back is seldom who let them out.
  const write = { access: { compartment: 'LOG', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.searchOutings, read, ({ ctx, params, body }) =>
    searchOutings(ctx, params.youthId, body),
  )
  endpoint(app, contracts.createOuting, write, ({ ctx, params, body }) =>
    createOuting(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeOuting, write, ({ ctx, params, body, ifMatch }) =>
    changeOuting(ctx, params.outingId, ifMatch, body),
  )
  endpoint(app, contracts.beginOuting, write, ({ ctx, params, body, ifMatch }) =>
    beginOuting(ctx, params.outingId, ifMatch, body.at),
  )
  endpoint(app, contracts.endOuting, write, ({ ctx, params, body, ifMatch }) =>
    endOuting(ctx, params.outingId, ifMatch, body),
  )
  endpoint(app, contracts.reopenOuting, write, ({ ctx, params, ifMatch }) =>
    reopenOuting(ctx, params.outingId, ifMatch),
  )
  endpoint(app, contracts.prolongOuting, write, ({ ctx, params, body, ifMatch }) =>
    prolong(ctx, params.outingId, ifMatch, body),
  )
  endpoint(app, contracts.cancelOuting, write, ({ ctx, params, ifMatch }) =>
    cancelOuting(ctx, params.outingId, ifMatch),
  )
}
