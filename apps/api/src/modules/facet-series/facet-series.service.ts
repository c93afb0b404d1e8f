import type { FacetSeries, FacetSeriesQuery } from '@havre/contracts/facet-series.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { readSeries } from './facet-series.data.ts'

/** The series of one youth; empty where the records may not be read, `not-found` where the file may not be known. */
export async function readFacetSeries(
  ctx: Ctx,
  youthId: string,
  { kind, keys, limit }: z.output<typeof FacetSeriesQuery>,
): Promise<FacetSeries> {
  const statements = readSeries(youthId, kind, keys, limit)
  const [files, rows] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
  if (!files?.length) throw problem('not-found')
  const entries = Map.groupBy(rows ?? [], row => text(row, 'entry_id'))
  return {
    items: [...entries].map(([entryId, facets]) => ({
      entryId,
      occurredAt: text(facets[0] ?? {}, 'occurred_at'),
      facets: facets.map(facet => ({ key: text(facet, 'key'), value: text(facet, 'value') })),
    })),
  }
}
