import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

type At = { id: string; version: number }
type Saving =
  | { act: 'create'; youthId: string; body: Wire['createReferral']['body']; idempotencyKey: string }
  | { act: 'change'; at: At; body: Wire['changeReferral']['body'] }
  | { act: 'send'; at: At; body: Wire['sendReferral']['body'] }
  | { act: 'answer'; at: At; body: Wire['answerReferral']['body'] }
  | { act: 'end'; at: At; body: Wire['endReferral']['body'] }

/** One step in the life of a referral. Also after a refusal the list is read again. */
export function useSaveReferral() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Saving) => send(given),
    onSettled: () => client.invalidateQueries({ queryKey: ['network'] }),
  })
}

function send(given: Saving) {
  if (given.act === 'create') {
    const { youthId, body, idempotencyKey } = given
    return call('createReferral', { params: { youthId }, body, idempotencyKey })
  }
  const options = { params: { referralId: given.at.id }, ifMatch: given.at.version }
  switch (given.act) {
    case 'change':
      return call('changeReferral', { ...options, body: given.body })
    case 'send':
      return call('sendReferral', { ...options, body: given.body })
    case 'answer':
      return call('answerReferral', { ...options, body: given.body })
    case 'end':
      return call('endReferral', { ...options, body: given.body })
  }
}

/** Exactly what would be told; nothing is sent or kept. */
export function usePreviewExtract(youthId: string) {
  return useMutation({
    mutationFn: (body: Wire['previewExtract']['body']) =>
      call('previewExtract', { params: { youthId }, body }),
  })
}
