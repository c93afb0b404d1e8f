import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { forgetLists, missingQuery } from './get-missing.ts'
import { timed } from './timed.ts'

interface Closing {
  body: Wire['closeMissing']['body']
  version: number
}

/** Closes the episode and signs its account. */
export function useCloseMissing(missingId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, version }: Closing) =>
      call('closeMissing', { params: { missingId }, body, ifMatch: version }),
    onSuccess: one => {
      client.setQueryData(missingQuery(missingId).queryKey, timed(one))
      forgetLists(client)
    },
  })
}
