import type { Entry } from '@havre/contracts/entries.ts'
import { currentSession, onSessionChange } from '../../../lib/session.ts'
import { hasUnsent, startAutosave } from './autosave.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { entryLine, storedOf } from './entry-line.ts'

/**
 * In memory only, by person and draft: one person's unsent words never show in another person's session. A draft that
 * nobody looks at is forgotten as soon as the service has all of it.
 */
const keepers = new Map<string, DraftKeeper>()

/** The keeper of a draft: the one that still holds unsent words, or a new one on what was just read. */
export function keeperOf(accountId: string, entry: Entry): DraftKeeper {
  const key = `${accountId} ${entry.id}`
  const known = keepers.get(key)
  if (known) return known
  const forget = () => {
    if (keepers.get(key) === keeper) closeKeeper(accountId, entry.id)
  }
  const start = startAutosave(storedOf(entry), null)
  const keeper = new DraftKeeper(start, entryLine(accountId, entry.id), forget)
  keepers.set(key, keeper)
  watch()
  return keeper
}

/** The draft was signed or set aside: nothing more will be written. */
export function closeKeeper(accountId: string, entryId: string): void {
  const key = `${accountId} ${entryId}`
  keepers.get(key)?.close()
  keepers.delete(key)
}

/** Whether this person's words in this draft are not with the service yet. */
export function unsentIn(accountId: string, entryId: string): boolean {
  const keeper = keepers.get(`${accountId} ${entryId}`)
  return keeper !== undefined && hasUnsent(keeper.state())
}

let watching = false

/** For the life of the page: sends what waits when the line or the person is back, and guards the tab while words wait. */
function watch(): void {
  if (watching) return
  watching = true
  window.addEventListener('online', wake)
  window.addEventListener('pagehide', wake)
  document.addEventListener('visibilitychange', wake)
  onSessionChange(wake)
  window.addEventListener('beforeunload', event => {
    if ([...keepers.values()].some(keeper => hasUnsent(keeper.state()))) event.preventDefault()
  })
}

/** Sends now whatever waits of the person who is signed in. */
function wake(): void {
  const accountId = currentSession()?.me.id
  for (const [key, keeper] of keepers) {
    if (accountId && key.startsWith(`${accountId} `)) keeper.dispatch({ type: 'wake', at: Date.now() })
  }
}
