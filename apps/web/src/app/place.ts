import { currentSession, onSessionChange } from '../lib/session.ts'

// The router patches `history`; these writes are not its business.
const write: typeof history.replaceState = History.prototype.replaceState

/** Where somebody was when the session ended. In memory: a closed tab forgets it. */
let left: { accountId: string; path: string } | undefined
let accountId: string | undefined

/**
 * When a session ends, empties the address and remembers the place; when the same person signs in again in this tab,
 * gives it back. Call once, before the first sign-in.
 */
export function watchPlace(): void {
  onSessionChange(() => {
    const next = currentSession()?.me.id
    if (next === accountId) return
    if (accountId) left = { accountId, path: location.pathname }
    accountId = next
    if (!next) write.call(history, null, '', '/')
    else if (left) {
      write.call(history, null, '', left.accountId === next ? left.path : '/')
      left = undefined
    }
  })
}

/** Goes to the front door, for good: what the next person sees has nothing of this one. */
export function forgetPlace(): void {
  write.call(history, null, '', '/')
}

interface Marked {
  locked?: boolean
}

/** Whether this tab was hidden or locked when it was loaded anew: then it asks before it shows anything. */
export function wasLocked(): boolean {
  const state: Marked | null = history.state
  return state?.locked === true
}

/** Marks the tab as locked, or not, so that loading it anew is no way around the lock. */
export function markLocked(locked: boolean): void {
  write.call(history, { ...history.state, locked }, '')
}
