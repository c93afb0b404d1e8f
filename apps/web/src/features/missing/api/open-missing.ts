import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, Offline } from '../../../lib/api-problem.ts'
import { call } from '../../../lib/http.ts'
import { forgetLists, missingQuery } from './get-missing.ts'
import { timed } from './timed.ts'

interface Opening {
  youthId: string
  body: Wire['openMissing']['body']
  /** The same on every attempt. */
  idempotencyKey: string
}
type Answer = Wire['openMissing']['reply']

/** Opens an episode; without a line it tries until there is one. What a colleague opened a moment before is the answer too. */
export function useOpenMissing() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ youthId, body, idempotencyKey }: Opening): Promise<Answer> => {
      try {
        return await call('openMissing', { params: { youthId }, body, idempotencyKey })
      } catch (error) {
        const current =
          error instanceof ApiProblem && error.slug === 'already-exists' ? error.current : undefined
        if (isEpisode(current)) return current
        throw error
      }
    },
    retry: (_, error) => error instanceof Offline,
    retryDelay: 2_000,
    onSuccess: one => {
      client.setQueryData(missingQuery(one.id).queryKey, timed(one))
      forgetLists(client)
    },
  })
}

/** Whether the record beside a refusal is an episode; the service sends no other there. */
export function isEpisode(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'id' in value && 'steps' in value && 'asOf' in value
}
