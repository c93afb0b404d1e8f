import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** Begins to replace my authenticator; needs a fresh confirmation. */
export function useBeginSecondFactor() {
  return useMutation({ mutationFn: () => call('beginSecondFactor', { body: {} }), gcTime: 0 })
}
