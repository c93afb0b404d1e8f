import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** Sets a draft aside; it leaves every list and stays in the traces. */
export function useDiscardEntry(entryId: string) {
  return useMutation({
    mutationFn: (version: number) =>
      call('discardEntry', { params: { entryId }, body: {}, ifMatch: version }),
  })
}
