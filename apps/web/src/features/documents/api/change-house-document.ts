import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { houseDocumentsKey } from './list-house-documents.ts'

/** What is read again once a text is another one. */
export const TEXTS = [houseDocumentsKey, ['documents']]

/** Notes that somebody whose language it is found a translation right. */
export function useCheckText() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: Wire['checkHouseDocument']['body']; key: string }) =>
      call('checkHouseDocument', { body, idempotencyKey: key }),
    onSuccess: () => Promise.all(TEXTS.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
