import { ApiProblem } from '../../lib/api-problem.ts'
import { call } from '../../lib/http.ts'
import { keepsLastWords, type Unsent } from '../../lib/last-words.ts'
import { currentSession, onSessionChange } from '../../lib/session.ts'
import type { Missing } from './api/get-missing.ts'
import { isEpisode } from './api/open-missing.ts'
import { timed } from './api/timed.ts'
import { EpisodeKeeper, type Line } from './episode-keeper.ts'

/** In memory only, by person and episode: what one person has not sent never shows in another person's session. */
const keepers = new Map<string, EpisodeKeeper>()
const LAST_WORDS_MS = 5_000

/** The keeper of an episode: the one that still holds something unsent, or a new one on what was just read. */
export function keeperOf(accountId: string, one: Missing): EpisodeKeeper {
  const name = `${accountId} ${one.id}`
  const known = keepers.get(name)
  if (known) return known
  const forget = () => {
    if (keepers.get(name) === keeper) keepers.delete(name)
    keeper.close()
  }
  const keeper = new EpisodeKeeper(one, lineOf(one.id), forget)
  keepers.set(name, keeper)
  watch()
  return keeper
}

function lineOf(missingId: string): Line {
  const params = { missingId }
  return {
    change: async (version, body) => timed(await call('changeMissing', { params, body, ifMatch: version })),
    changeCall: async (stepId, version, body) =>
      timed(await call('changeMissingStep', { params: { missingId, stepId }, body, ifMatch: version })),
    record: async (key, body) =>
      timed(await call('recordMissingStep', { params, body, idempotencyKey: key })),
    back: async (version, body) => timed(await call('returnMissing', { params, body, ifMatch: version })),
    episodeIn: error =>
      error instanceof ApiProblem && isEpisode(error.current) ? timed(error.current) : undefined,
  }
}

let watching = false

/** For the life of the page: sends what waits when the line or the person is back, and guards the tab while something waits. */
function watch(): void {
  if (watching) return
  watching = true
  window.addEventListener('online', wake)
  window.addEventListener('pagehide', wake)
  document.addEventListener('visibilitychange', wake)
  onSessionChange(wake)
  keepsLastWords(lastWords)
  window.addEventListener('beforeunload', event => {
    if ([...keepers.values()].some(keeper => keeper.hasUnsent())) event.preventDefault()
  })
}

function wake(): void {
  for (const keeper of mine()) void keeper.flush()
}

/** Sends and waits for it, but not for long; answers the episodes of which something is still here. */
async function lastWords(): Promise<readonly Unsent[]> {
  const waiting = mine().filter(keeper => keeper.hasUnsent())
  const enough = new Promise(resolve => setTimeout(resolve, LAST_WORDS_MS))
  await Promise.race([Promise.all(waiting.map(keeper => keeper.flush())), enough])
  return waiting
    .filter(keeper => keeper.hasUnsent())
    .map(keeper => {
      const { id, youthAlias, lastSeenAt } = keeper.state().base
      return { id, alias: youthAlias, occurredAt: lastSeenAt }
    })
}

function mine(): EpisodeKeeper[] {
  const accountId = currentSession()?.me.id
  return [...keepers].flatMap(([name, keeper]) =>
    accountId && name.startsWith(`${accountId} `) ? [keeper] : [],
  )
}
