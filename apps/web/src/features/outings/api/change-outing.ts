import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { OutingItem } from './list-outings.ts'
import { refreshOutings } from './refresh-outings.ts'

interface Change {
  outing: Pick<OutingItem, 'id' | 'version'>
  body: Wire['changeOuting']['body']
}

/** Changes what was planned or noted, at the version that was read. */
export function useChangeOuting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ outing, body }: Change) =>
      call('changeOuting', { params: { outingId: outing.id }, body, ifMatch: outing.version }),
    onSettled: () => refreshOutings(client),
  })
}
