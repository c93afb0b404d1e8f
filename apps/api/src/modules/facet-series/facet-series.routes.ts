import { facetSeriesRoutes as contracts } from '@havre/contracts/facet-series.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { readFacetSeries } from './facet-series.service.ts'

export function facetSeriesRoutes(app: FastifyInstance): void {
  // Which records there are is decided row by row, as for reading them.
  endpoint(
    app,
    contracts.readFacetSeries,
    { access: 'signed-in', audit: 'facet-series.read' },
    ({ ctx, params, body }) => readFacetSeries(ctx, params.youthId, body),
  )
}
