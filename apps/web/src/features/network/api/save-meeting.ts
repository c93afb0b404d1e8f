import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { call } from '../../../lib/http.ts'
import type { Meeting } from './get-meeting.ts'

type Saving =
  | { agreementId: string; body: Wire['createMeeting']['body']; idempotencyKey: string }
  | { meeting: { id: string; version: number }; body: Wire['changeMeeting']['body'] }

/** Plans a meeting, or writes in the one given. */
export function useSaveMeeting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Saving) =>
      'meeting' in given
        ? call('changeMeeting', {
            params: { meetingId: given.meeting.id },
            body: given.body,
            ifMatch: given.meeting.version,
          })
        : call('createMeeting', {
            params: { agreementId: given.agreementId },
            body: given.body,
            idempotencyKey: given.idempotencyKey,
          }),
    onSettled: () => client.invalidateQueries({ queryKey: ['network'] }),
  })
}

/** The meeting as a colleague has just saved it, where that is why mine was refused. */
export function fasterMeeting(error: unknown): Meeting | undefined {
  const isMeeting = (value: unknown): value is Meeting =>
    typeof value === 'object' && value !== null && 'plannedOn' in value && 'version' in value
  const current = error instanceof ApiProblem && error.slug === 'stale-version' ? error.current : undefined
  return isMeeting(current) ? current : undefined
}
