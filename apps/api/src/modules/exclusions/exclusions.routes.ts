import { exclusionRoutes as contracts } from '@havre/contracts/exclusions.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { letBack, listExclusions, lockOut } from './exclusions.service.ts'

/** Who is kept away from a file: deny wins over every right. */
export function exclusionRoutes(app: FastifyInstance): void {
  const decide = { access: { compartment: 'GRANT', action: 'y' }, audit: 'by-trigger' } as const
  // The data-protection officer watches without deciding; rows say who sees what.
  endpoint(
    app,
    contracts.listExclusions,
    { access: 'signed-in', audit: 'file_exclusion.list' },
    ({ ctx, params }) => listExclusions(ctx, params.youthId),
  )
  endpoint(app, contracts.lockOut, decide, ({ ctx, params, body }) => lockOut(ctx, params.youthId, body))
  endpoint(app, contracts.letBack, decide, ({ ctx, params, body }) =>
    letBack(ctx, params.youthId, body.accountId),
  )
}
