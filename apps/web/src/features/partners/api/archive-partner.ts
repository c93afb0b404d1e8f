import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { keepPartner } from './get-partner.ts'

/** Takes a service out of the directory, or back in. */
export function useArchivePartner() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version, archived }: { id: string; version: number; archived: boolean }) =>
      call('archivePartner', { params: { partnerId: id }, body: { archived }, ifMatch: version }),
    onSuccess: partner => keepPartner(client, partner),
    onError: () => client.invalidateQueries({ queryKey: ['partners'] }),
  })
}
