import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'

export type Factor = Wire['beginActivation']['reply']

/** Chooses a password with a set-up code; answers the secret for the authenticator. */
export function beginActivation(body: Wire['beginActivation']['body']): Promise<Factor> {
  return call('beginActivation', { body })
}
