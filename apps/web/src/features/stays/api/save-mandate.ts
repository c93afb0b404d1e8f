import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { staysQuery } from './read-stays.ts'

type Saving =
  | { body: Wire['createMandate']['body']; idempotencyKey: string }
  | { id: string; version: number; body: Wire['changeMandate']['body'] }

/** Adds a mandate, or changes the one that has an id. */
export function useSaveMandate(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Saving) =>
      'id' in given
        ? call('changeMandate', {
            params: { mandateId: given.id },
            body: given.body,
            ifMatch: given.version,
          })
        : call('createMandate', {
            params: { youthId },
            body: given.body,
            idempotencyKey: given.idempotencyKey,
          }),
    // Also after a refusal: somebody else's change is then what there is to see.
    onSettled: () => client.invalidateQueries({ queryKey: staysQuery(youthId).queryKey }),
  })
}
