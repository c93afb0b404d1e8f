import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { houseDocumentsKey } from './list-house-documents.ts'

/** Adds an edition, a translation or a better wording. */
export function useAddText() {
  return useTextChange(({ body, key }: { body: Wire['addHouseDocument']['body']; key: string }) =>
    call('addHouseDocument', { body, idempotencyKey: key }),
  )
}

/** Notes that somebody whose language it is found a translation right. */
export function useCheckText() {
  return useTextChange(({ body, key }: { body: Wire['checkHouseDocument']['body']; key: string }) =>
    call('checkHouseDocument', { body, idempotencyKey: key }),
  )
}

function useTextChange<Given, Reply>(act: (given: Given) => Promise<Reply>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: houseDocumentsKey }),
        client.invalidateQueries({ queryKey: ['documents'] }),
      ]),
  })
}
