import { firstReflexRoutes as contracts } from '@havre/contracts/first-reflexes.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { evaluateFirstReflexes, listFirstReflexes } from './first-reflexes.service.ts'

// Asked before a file exists, or about nobody: nothing is kept, so there is nothing to trace.
const open = { access: 'signed-in', audit: 'none' } as const

export function firstReflexRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.listFirstReflexes, open, async () => listFirstReflexes())
  endpoint(app, contracts.evaluateFirstReflexes, open, async ({ ctx, body }) =>
    evaluateFirstReflexes(ctx, body),
  )
}
