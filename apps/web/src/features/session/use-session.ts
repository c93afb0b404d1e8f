import { useSyncExternalStore } from 'react'
import { currentSession, onSessionChange, type Session } from '../../lib/session.ts'

/** Who is signed in, for components; draws again when the session starts, is renewed or ends. */
export function useSession(): Session | undefined {
  return useSyncExternalStore(onSessionChange, currentSession)
}
