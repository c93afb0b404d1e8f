import type { Entry } from '@havre/contracts/entries.ts'
import type { Answer } from '@havre/kinds/answers.ts'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Autosave } from './autosave.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { anyUnsent, keeperOf, wakeKeepers } from './keepers.ts'
import { withValue } from './places.ts'

export interface EditedDraft {
  readonly keeper: DraftKeeper
  readonly state: Autosave
  /** Sets the answer of one field; undefined takes it away. */
  readonly answer: (field: string, value: Answer | undefined) => void
  readonly happenedAt: (instant: string) => void
}

/** A draft being written: its words, where they are, and how to change them. Sends at once when the line is back. */
export function useDraft(accountId: string, entry: Entry): EditedDraft {
  const [keeper] = useState(() => keeperOf(accountId, entry))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state)

  useEffect(() => {
    const wake = () => wakeKeepers(accountId)
    const hide = () => {
      if (document.visibilityState === 'hidden') wake()
    }
    const guard = (event: BeforeUnloadEvent) => {
      if (anyUnsent()) event.preventDefault()
    }
    // Words kept over a sign-out leave as soon as their writer is back, and a newer entry is caught up with.
    wake()
    void keeper.catchUp(entry.version)
    window.addEventListener('online', wake)
    window.addEventListener('pagehide', wake)
    window.addEventListener('beforeunload', guard)
    document.addEventListener('visibilitychange', hide)
    return () => {
      wake()
      window.removeEventListener('online', wake)
      window.removeEventListener('pagehide', wake)
      window.removeEventListener('beforeunload', guard)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [accountId, keeper, entry.version])

  const answer = useCallback(
    (field: string, value: Answer | undefined) => {
      const { mine } = keeper.state()
      const answers = withValue(mine.answers, [field], value)
      keeper.dispatch({ type: 'typed', draft: { ...mine, answers }, at: Date.now() })
    },
    [keeper],
  )
  const happenedAt = useCallback(
    (occurredAt: string) =>
      keeper.dispatch({ type: 'typed', draft: { ...keeper.state().mine, occurredAt }, at: Date.now() }),
    [keeper],
  )
  return { keeper, state, answer, happenedAt }
}
