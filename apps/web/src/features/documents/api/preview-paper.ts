import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { Decision, Paper, Shown } from '../paper.ts'

type Further = { seen: Pick<Shown, 'digest' | 'preparedAt'>; fromPage: number } | undefined

/**
 * The pages of a paper as they would be printed, some at a time; nothing of it stays once it is no longer shown. Each answer
 * leaves a trace, so nothing is asked again by itself.
 */
export function usePreview(paper: Paper, decisions: readonly Decision[]) {
  const first: Further = undefined
  return useInfiniteQuery({
    queryKey: ['paper', paper, decisions],
    queryFn: ({ signal, pageParam }) => ask(paper, decisions, pageParam, signal),
    initialPageParam: first as Further,
    getNextPageParam: (last, all): Further => {
      const shown = all.flatMap(({ pages }) => pages).length
      if (shown >= last.pageCount || last.pages.length === 0) return undefined
      return { seen: { digest: last.digest, preparedAt: last.preparedAt }, fromPage: shown + 1 }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

function ask(
  paper: Paper,
  decisions: readonly Decision[],
  further: Further,
  signal: AbortSignal,
): Promise<Shown> {
  if (!('document' in paper)) return call('previewHouseDocument', { body: paper, signal })
  const { youthId, ...order } = paper
  const body = { ...order, decisions: [...decisions], ...(further && { further }) }
  return call('previewDocument', { params: { youthId }, body, signal })
}
