import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { currentSession, startSession } from '../../../lib/session.ts'

/** Keeps my language or theme on my account; every tab follows. */
export function useChangeMe() {
  return useMutation({
    mutationFn: (body: Wire['changeMe']['body']) => call('changeMe', { body }),
    onSuccess: me => {
      const session = currentSession()
      if (session && session.me.id === me.id) startSession({ ...session, me })
    },
  })
}
