import { searchRoutes as contracts } from '@havre/contracts/search.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { findEntries, findNames, findText } from './search.service.ts'

export function searchRoutes(app: FastifyInstance): void {
  // Which compartments an act or a text lies in is known once it is read: rows decide, the gate is a live session.
  const rows = (audit: string) => ({ access: 'signed-in', audit }) as const
  endpoint(app, contracts.searchEntries, rows('entry.search'), ({ ctx, body }) => findEntries(ctx, body))
  endpoint(app, contracts.searchText, rows('text.search'), ({ ctx, params, body }) =>
    findText(ctx, params.youthId, body.text),
  )
  endpoint(
    app,
    contracts.searchNames,
    { access: { compartment: 'IDENT', action: 'r' }, audit: 'name.search' },
    ({ ctx, body }) => findNames(ctx, body.name, body.reason),
  )
}
