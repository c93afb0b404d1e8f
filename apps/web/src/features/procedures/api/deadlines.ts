import type { Wire } from '@havre/contracts/wire.ts'
import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { Deadline } from './file-law.ts'

export type BoardFilter = Omit<Wire['searchDeadlines']['body'], 'cursor' | 'limit'>
export type Counts = Wire['searchDeadlines']['reply']['counts']

function boardQuery(filter: BoardFilter) {
  return infiniteQueryOptions({
    queryKey: ['deadlines', filter],
    queryFn: async ({ pageParam, signal }) => {
      const body = { ...filter, ...(pageParam && { cursor: pageParam }) }
      return spelledOut(await call('searchDeadlines', { body, signal }))
    },
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

/** Each line with the words of its rule, which travel once. */
function spelledOut({ items, words, ...page }: Wire['searchDeadlines']['reply']) {
  const spelled = items.flatMap(({ words: place, ...item }): Deadline[] => {
    const said = words[place]
    return said ? [{ ...item, ...said }] : []
  })
  return { ...page, items: spelled }
}

/** What falls due over all files, page by page; the first page counts what is near. */
export function useBoard(filter: BoardFilter) {
  return useInfiniteQuery(boardQuery(filter))
}

/** Says that somebody has seen a date coming. */
export function useAcknowledge() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, step }: Pick<Deadline, 'id' | 'step'>) =>
      call('acknowledgeDeadline', {
        params: { deadlineId: id },
        body: { step: step ?? 14 },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['deadlines'] }),
        client.invalidateQueries({ queryKey: ['file-law'] }),
      ]),
  })
}
