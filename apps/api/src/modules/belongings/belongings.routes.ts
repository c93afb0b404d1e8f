import { belongingRoutes as contracts } from '@havre/contracts/belongings.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import {
  annulBelonging,
  changeBelonging,
  listBelongings,
  receiveBelonging,
  returnBelonging,
} from './belongings.service.ts'

export function belongingRoutes(app: FastifyInstance): void {
  const read = { access: { compartment: 'LOG', action: 'r' }, audit: 'belonging.list' } as const
  const write = { access: { compartment: 'LOG', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.listBelongings, read, ({ ctx, params }) => listBelongings(ctx, params.youthId))
  endpoint(app, contracts.receiveBelonging, write, ({ ctx, params, body }) =>
    receiveBelonging(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeBelonging, write, ({ ctx, params, body, ifMatch }) =>
    changeBelonging(ctx, params.belongingId, ifMatch, body),
  )
  endpoint(app, contracts.returnBelonging, write, ({ ctx, params, body, ifMatch }) =>
    returnBelonging(ctx, params.belongingId, ifMatch, body),
  )
  endpoint(app, contracts.annulBelonging, write, ({ ctx, params, ifMatch }) =>
    annulBelonging(ctx, params.belongingId, ifMatch),
  )
}
