import { call } from '../../../lib/http.ts'
import { endSession } from '../../../lib/session.ts'

/** Ends the session on the service, and here whatever the service says. */
export async function signOut(): Promise<void> {
  try {
    await call('signOut')
  } catch {
    // Without a line the session ends by itself on the service; the screen must be empty now.
  }
  endSession()
}
