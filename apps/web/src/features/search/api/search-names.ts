import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type NameReason = Wire['searchNames']['body']['reason']

/** Files by a real name; every press is a search that stays in the traces. */
export function useNameSearch() {
  return useMutation({
    mutationFn: (body: Wire['searchNames']['body']) => call('searchNames', { body }),
    gcTime: 0,
  })
}
