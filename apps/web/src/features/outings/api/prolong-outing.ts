import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { OutingItem } from './list-outings.ts'
import { refreshOutings } from './refresh-outings.ts'

interface Prolongation {
  outing: Pick<OutingItem, 'id' | 'version'>
  body: Wire['prolongOuting']['body']
}

/** Agrees on a later return. */
export function useProlongOuting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ outing, body }: Prolongation) =>
      call('prolongOuting', { params: { outingId: outing.id }, body, ifMatch: outing.version }),
    onSettled: () => refreshOutings(client),
  })
}
