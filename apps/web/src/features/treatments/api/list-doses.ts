import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** Every dose recorded for a treatment, page by page, voided ones included. */
export function useDoses(treatmentId: string) {
  return useInfiniteQuery({
    queryKey: ['doses', 'of', treatmentId],
    queryFn: ({ pageParam, signal }) =>
      call('listDoses', { params: { treatmentId }, query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor ?? undefined,
  })
}
