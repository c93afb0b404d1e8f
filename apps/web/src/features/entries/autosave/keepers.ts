import type { Entry } from '@havre/contracts/entries.ts'
import { keepsLastWords, type Unsent } from '../../../lib/last-words.ts'
import { currentSession, onSessionChange } from '../../../lib/session.ts'
import { hasUnsent, startAutosave } from './autosave.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { entryLine, storedOf } from './entry-line.ts'

/**
 * In memory only, by person and draft: one person's unsent words never show in another person's session. A draft that
 * nobody looks at is forgotten as soon as the service has all of it.
 */
const keepers = new Map<string, DraftKeeper>()
/** How a draft is called when its words could not be sent. */
const names = new WeakMap<DraftKeeper, Unsent>()
/** Somebody who signs out is not kept longer than this. */
const LAST_WORDS_MS = 5_000

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
  names.set(keeper, { id: entry.id, alias: entry.youthAlias, occurredAt: entry.occurredAt })
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
  keepsLastWords(lastWords)
  window.addEventListener('beforeunload', event => {
    if ([...keepers.values()].some(keeper => hasUnsent(keeper.state()))) event.preventDefault()
  })
}

/** Sends now whatever waits of the person who is signed in. */
function wake(): void {
  for (const keeper of mine()) keeper.dispatch({ type: 'wake', at: Date.now() })
}

/** Sends and waits for it, but not for long; answers the drafts whose words are still here. */
async function lastWords(): Promise<readonly Unsent[]> {
  const waiting = mine().filter(keeper => hasUnsent(keeper.state()))
  const enough = new Promise(resolve => setTimeout(resolve, LAST_WORDS_MS))
  await Promise.race([Promise.all(waiting.map(keeper => keeper.flush())), enough])
  return waiting.flatMap(keeper => (hasUnsent(keeper.state()) ? (names.get(keeper) ?? []) : []))
}

function mine(): DraftKeeper[] {
  const accountId = currentSession()?.me.id
  return [...keepers].flatMap(([key, keeper]) =>
    accountId && key.startsWith(`${accountId} `) ? [keeper] : [],
  )
}
