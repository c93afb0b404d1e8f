import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { sessionsQuery } from './list-sessions.ts'

/** Changes my password; my other sessions end. */
export function useChangePassword() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Wire['changePassword']['body']) => call('changePassword', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
    gcTime: 0,
  })
}
