import type { Entry } from '@havre/contracts/entries.ts'
import type { FacetSeries } from '@havre/contracts/facet-series.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** The coded answers of the records before and beside this one, the oldest first; asked once, for it leaves a trace. */
export function useFacetSeries(entry: Entry, keys: readonly string[]) {
  return useQuery({
    queryKey: ['entry', entry.id, 'facet-series'],
    queryFn: ({ signal }): Promise<FacetSeries> => {
      const body = { kind: entry.kind, keys: [...keys] }
      return call('readFacetSeries', { params: { youthId: entry.youthId }, body, signal })
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
}
