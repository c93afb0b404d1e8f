import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'

/** Confirms the authenticator; answers the recovery codes, shown once. */
export function finishActivation(
  body: Wire['finishActivation']['body'],
): Promise<Wire['finishActivation']['reply']> {
  return call('finishActivation', { body })
}
