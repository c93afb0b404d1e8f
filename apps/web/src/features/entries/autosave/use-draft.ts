import type { Entry } from '@havre/contracts/entries.ts'
import type { Answer } from '@havre/kinds/answers.ts'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Autosave, Draft } from './autosave.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { keeperOf } from './keepers.ts'
import { withValue } from './places.ts'

export interface EditedDraft {
  readonly keeper: DraftKeeper
  readonly state: Autosave
  /** Sets the answer of one field; undefined takes it away. */
  readonly answer: (field: string, value: Answer | undefined) => void
  readonly happenedAt: (instant: string) => void
  readonly belongsTo: (axes: Entry['axes']) => void
}

/** A draft being written: its words, where they are, and how to change them. */
export function useDraft(accountId: string, entry: Entry): EditedDraft {
  const [keeper] = useState(() => keeperOf(accountId, entry))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state)

  useEffect(() => {
    // Words kept over a lock or a sign-out leave as soon as their writer is back; what others saved is caught up with.
    keeper.dispatch({ type: 'wake', at: Date.now() })
    void keeper.catchUp(entry.version)
    return () => keeper.dispatch({ type: 'wake', at: Date.now() })
  }, [keeper, entry.version])

  const answer = useCallback(
    (field: string, value: Answer | undefined) => {
      const { mine } = keeper.state()
      const answers = withValue(mine.answers, [field], value)
      keeper.dispatch({ type: 'typed', draft: { ...mine, answers }, at: Date.now() })
    },
    [keeper],
  )
  const [happenedAt, belongsTo] = useMemo(() => {
    const change = (part: Partial<Draft>) =>
      keeper.dispatch({ type: 'typed', draft: { ...keeper.state().mine, ...part }, at: Date.now() })
    return [
      (occurredAt: string) => change({ occurredAt }),
      (axes: Entry['axes']) => change({ axes }),
    ] as const
  }, [keeper])
  return { keeper, state, answer, happenedAt, belongsTo }
}
