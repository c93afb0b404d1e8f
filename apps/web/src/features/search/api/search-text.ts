import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type TextHit = Wire['searchText']['reply']['items'][number]

/** Words inside one file. */
export function useTextSearch(youthId: string) {
  return useMutation({
    mutationFn: (text: string) => call('searchText', { params: { youthId }, body: { text } }),
    gcTime: 0,
  })
}
