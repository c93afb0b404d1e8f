import type { Entry } from '@havre/contracts/entries.ts'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { fitsKeepalive } from '../../../lib/fits-keepalive.ts'
import { currentSession } from '../../../lib/session.ts'
import { getEntry } from '../api/get-entry.ts'
import { saveAnswers } from '../api/save-answers.ts'
import type { Autosave, AutosaveEvent, Stored } from './autosave.ts'
import type { Line } from './draft-keeper.ts'
import { isAnswers } from './places.ts'

/** A request without an answer for this long counts as lost; it may still have arrived, which the merge knows. */
const PATIENCE_MS = 15_000

/** An entry of the wire as the autosave keeps it. */
export function storedOf(entry: Entry): Stored {
  const others = entry.presence.filter(one => !one.self)
  return {
    draft: {
      answers: isAnswers(entry.answers) ? entry.answers : {},
      occurredAt: entry.occurredAt,
      axes: entry.axes,
    },
    version: entry.version,
    by: (others[0]?.person ?? entry.writers.at(-1))?.name ?? undefined,
  }
}

/** The line between the autosave of one person's draft and the service. */
export function entryLine(accountId: string, entryId: string): Line {
  const fetch = () =>
    getEntry(entryId).then(
      entry => (entry.status === 'draft' ? storedOf(entry) : undefined),
      () => undefined,
    )
  // One person's words never leave in another person's session.
  const mine = () => currentSession()?.me.id === accountId
  return {
    fetch,
    send: state => (mine() ? send(entryId, state, fetch) : Promise.resolve({ type: 'signedOut' })),
  }
}

async function send(entryId: string, state: Autosave, fetch: Line['fetch']): Promise<AutosaveEvent> {
  const draft = state.sent ?? state.mine
  try {
    const saved = await saveAnswers(entryId, {
      draft,
      version: state.version,
      signal: AbortSignal.timeout(PATIENCE_MS),
      keepalive: document.visibilityState === 'hidden' && fitsKeepalive(draft),
    })
    return { type: 'acknowledged', version: saved.version, savedAt: saved.savedAt }
  } catch (error) {
    if (!(error instanceof ApiProblem)) return { type: 'lost', at: Date.now() }
    return afterProblem(error, fetch)
  }
}

async function afterProblem(problem: ApiProblem, fetch: Line['fetch']): Promise<AutosaveEvent> {
  if (problem.status === 401) return { type: 'signedOut' }
  if (problem.slug === 'stale-version') {
    const current = await fetch()
    return current ? { type: 'stale', current, at: Date.now() } : { type: 'lost', at: Date.now() }
  }
  if (problem.status >= 500 || problem.status === 429 || problem.slug === 'in-progress') {
    const waitMs = problem.retryAfterSeconds === undefined ? undefined : problem.retryAfterSeconds * 1000
    return { type: 'lost', at: Date.now(), waitMs }
  }
  const typo = problem.slug === 'invalid-request' || problem.slug === 'too-large'
  return {
    type: 'refused',
    refusal: { reason: problem.rule ?? problem.slug, final: !typo, errors: problem.errors },
  }
}
