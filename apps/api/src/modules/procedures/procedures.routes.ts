import { procedureRoutes as contracts } from '@havre/contracts/procedures.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { evaluateProcedure, listProcedures } from './procedures.service.ts'

// The law is nobody's secret, and the engine is told about nobody: reading and trying leave no trace.
const open = { access: 'signed-in', audit: 'none' } as const

export function procedureRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.listProcedures, open, async () => listProcedures())
  endpoint(app, contracts.evaluateProcedure, open, async ({ ctx, body }) => evaluateProcedure(ctx, body))
}
