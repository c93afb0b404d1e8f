import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type Timed, timed } from './timed.ts'

export type MissingItem = Timed<Wire['listMissing']['reply']['items'][number]>

const soon = 60_000
const seldom = 5 * 60_000

/** Who is missing now; asked again every minute while somebody is. */
function missingListQuery() {
  return queryOptions({
    queryKey: ['missing', 'list'],
    queryFn: async ({ signal }): Promise<MissingItem[]> =>
      (await call('listMissing', { signal })).items.map(timed),
    refetchInterval: query => (query.state.data?.length ? soon : seldom),
  })
}

export function useMissingList(enabled = true) {
  return useQuery({ ...missingListQuery(), enabled })
}
