import { useMutation } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** Replaces my recovery codes; needs a fresh confirmation. */
export function useRenewRecoveryCodes() {
  return useMutation({ mutationFn: () => call('renewRecoveryCodes', { body: {} }), gcTime: 0 })
}
