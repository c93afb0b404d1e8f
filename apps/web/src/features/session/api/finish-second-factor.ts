import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { sessionsQuery } from './list-sessions.ts'

/** Confirms the new authenticator; my other sessions end. */
export function useFinishSecondFactor() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (code: string) => call('finishSecondFactor', { body: { code } }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
    gcTime: 0,
  })
}
