import { useSyncExternalStore } from 'react'
import { onSessionEnd } from './session.ts'

let on = true
const listeners = new Set<() => void>()

onSessionEnd(() => setSingleKeys(true))

/** Switches shortcuts of a single letter on or off, for this session. */
export function setSingleKeys(next: boolean): void {
  on = next
  for (const listener of listeners) listener()
}

/** Whether shortcuts of a single letter are on. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => on,
  )
}
