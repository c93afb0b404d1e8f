import type { Wire } from '@havre/contracts/wire.ts'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { forgetLists, missingQuery } from './get-missing.ts'
import { timed } from './timed.ts'

/** Closes the episode and signs its account. */
export function useCloseMissing(missingId: string) {
  const client = useQueryClient()
  return async (body: Wire['closeMissing']['body'], version: number) => {
    const one = await call('closeMissing', { params: { missingId }, body, ifMatch: version })
    client.setQueryData(missingQuery(missingId).queryKey, timed(one))
    forgetLists(client)
  }
}
