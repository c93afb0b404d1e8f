import type { Saved } from '@havre/contracts/entries.ts'
import { call } from '../../../lib/http.ts'
import type { Draft } from '../autosave/autosave.ts'

interface Options {
  draft: Draft
  /** The version that the draft was built on. */
  version: number
  signal: AbortSignal
  keepalive: boolean
}

/** Saves the answers of a draft; throws `stale-version` when somebody saved since. */
export function saveAnswers(entryId: string, { draft, version, signal, keepalive }: Options): Promise<Saved> {
  const body = { ...draft, axes: [...draft.axes] }
  return call('saveAnswers', { params: { entryId }, body, ifMatch: version, signal, keepalive })
}
