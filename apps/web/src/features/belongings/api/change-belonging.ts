import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import type { Belonging } from './list-belongings.ts'

/** Whatever was done, the list is read again, and the ledger too: money in keeping goes through it. */
export const BELONGINGS = [['belongings'], ['money']]

/** Says that something was never there. */
export function useAnnulBelonging({ id, version }: Belonging) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('annulBelonging', { params: { belongingId: id }, body: {}, ifMatch: version }),
    onSettled: () => Promise.all(BELONGINGS.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
