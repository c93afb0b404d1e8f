import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'
import { startSession } from '../../../lib/session.ts'
import { deviceLabel } from '../device-label.ts'

type Credentials = Pick<Wire['signIn']['body'], 'login' | 'password' | 'code'>

/** Signs in and keeps the session in memory. No query library yet: this page must be light. */
export async function signIn(credentials: Credentials): Promise<void> {
  startSession(await call('signIn', { body: { ...credentials, deviceLabel: deviceLabel() } }))
}
