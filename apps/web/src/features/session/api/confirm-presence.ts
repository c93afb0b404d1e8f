import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'

/** Says again who is there, by password or by code: after a lock, or before a protected act. */
export function confirmPresence(body: Wire['confirmPresence']['body']): Promise<undefined> {
  return call('confirmPresence', { body })
}
