import { z } from 'zod'
import { id, idParams, kindId, momentOut } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const facetKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)

export const FacetSeriesQuery = z.strictObject({
  kind: kindId,
  keys: z.array(facetKey).min(1).max(60),
  /** How many records back. */
  limit: z.int().min(1).max(24).default(12),
})

/** The coded answers of the last signed records of one kind on one file, the oldest first; words are not in it. */
export const FacetSeries = z.object({
  items: z.array(
    z.object({
      entryId: id,
      occurredAt: momentOut,
      facets: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  ),
})
export type FacetSeries = z.infer<typeof FacetSeries>

export const facetSeriesRoutes = {
  readFacetSeries: route(paths.readFacetSeries, {
    tag: 'entries',
    summary: 'How the coded answers of one kind went on one file',
    params: idParams.youth,
    body: FacetSeriesQuery,
    reply: FacetSeries,
  }),
}
