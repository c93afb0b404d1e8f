import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { keepPartner } from './get-partner.ts'

/** All of it is still right today. */
export function useVerifyPartner() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      call('verifyPartner', { params: { partnerId: id }, body: {}, ifMatch: version }),
    onSuccess: partner => keepPartner(client, partner),
    // Somebody may have been faster: what is shown is read again.
    onError: () => client.invalidateQueries({ queryKey: ['partners'] }),
  })
}
