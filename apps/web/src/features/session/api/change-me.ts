import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { currentSession, startSession } from '../../../lib/session.ts'

/** Keeps my language or theme on my account; every tab follows. */
export function useChangeMe() {
  const client = useQueryClient()
  return useMutation({
    // One after the other: what is sent last is what stays.
    scope: { id: 'me' },
    mutationFn: (body: Wire['changeMe']['body']) => call('changeMe', { body }),
    onSuccess: (me, { language }) => {
      const session = currentSession()
      if (session && session.me.id === me.id) startSession({ ...session, me })
      // Tasks that a form foresees come in the reader's language.
      if (language)
        for (const key of ['today', 'youth-files']) void client.invalidateQueries({ queryKey: [key] })
    },
  })
}
