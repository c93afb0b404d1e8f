import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

type At = { id: string; version: number }
type Saving =
  | { act: 'create'; body: Wire['createAgreement']['body']; idempotencyKey: string }
  | { act: 'change'; at: At; body: Wire['changeAgreement']['body'] }
  | { act: 'sign'; at: At; body: Wire['signAgreement']['body'] }
  | { act: 'amend'; at: At; body: Wire['amendAgreement']['body'] }
  | { act: 'end'; at: At; body: Wire['endAgreement']['body'] }

/** Begins a draft, changes it, or notes what binds: signature, amendment, end. Also after a refusal the page is read again. */
export function useSaveAgreement() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Saving) => send(given),
    onSettled: () => client.invalidateQueries({ queryKey: ['network'] }),
  })
}

function send(given: Saving) {
  if (given.act === 'create') {
    const { body, idempotencyKey } = given
    return call('createAgreement', { body, idempotencyKey })
  }
  const options = { params: { agreementId: given.at.id }, ifMatch: given.at.version }
  switch (given.act) {
    case 'change':
      return call('changeAgreement', { ...options, body: given.body })
    case 'sign':
      return call('signAgreement', { ...options, body: given.body })
    case 'amend':
      return call('amendAgreement', { ...options, body: given.body })
    case 'end':
      return call('endAgreement', { ...options, body: given.body })
  }
}
