import { moneyRoutes as contracts } from '@havre/contracts/money.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { agreeDeduction, dropDeduction, proposeDeduction } from './deductions.service.ts'
import { getHouseWeek, getMoney, listMoves, payWeek, recordMove, reverseMove } from './money.service.ts'

export function moneyRoutes(app: FastifyInstance): void {
  const read = (audit: string) => ({ access: { compartment: 'EDUC', action: 'r' }, audit }) as const
  const write = { access: { compartment: 'EDUC', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.getMoney, read('money.read'), ({ ctx, params }) => getMoney(ctx, params.youthId))
  endpoint(app, contracts.listMoves, read('money.list'), ({ ctx, params, query }) =>
    listMoves(ctx, params.youthId, query.cursor),
  )
  // The first page asks for it whoever looks: rows decide, and who may read none gets an empty list.
  endpoint(app, contracts.readHouseWeek, { access: 'signed-in', audit: 'money.week' }, ({ ctx, body }) =>
    getHouseWeek(ctx, body.weekOn),
  )
  endpoint(app, contracts.recordMove, write, ({ ctx, params, body }) => recordMove(ctx, params.youthId, body))
  endpoint(app, contracts.payWeek, write, ({ ctx, params, body }) => payWeek(ctx, params.youthId, body))
  endpoint(app, contracts.reverseMove, write, ({ ctx, params, body }) =>
    reverseMove(ctx, params.moveId, body.note),
  )
  endpoint(app, contracts.proposeDeduction, write, ({ ctx, params, body }) =>
    proposeDeduction(ctx, params.youthId, body),
  )
  endpoint(app, contracts.agreeDeduction, write, ({ ctx, params }) => agreeDeduction(ctx, params.deductionId))
  endpoint(app, contracts.dropDeduction, write, ({ ctx, params, ifMatch }) =>
    dropDeduction(ctx, params.deductionId, ifMatch),
  )
}
