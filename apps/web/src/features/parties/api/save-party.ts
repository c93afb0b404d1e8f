import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { partiesQuery } from './list-parties.ts'

interface Saving {
  /** The one to change; none to add one. */
  party: { id: string; version: number } | undefined
  body: Wire['createParty']['body']
  idempotencyKey: string
}

/** Names a person around the youth, or changes the one given. */
export function useSaveParty(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ party, body, idempotencyKey }: Saving) =>
      party
        ? call('changeParty', { params: { partyId: party.id }, body, ifMatch: party.version })
        : call('createParty', { params: { youthId }, body, idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: partiesQuery(youthId).queryKey }),
  })
}
