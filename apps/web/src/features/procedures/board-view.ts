import { useSyncExternalStore } from 'react'
import { onSessionEnd } from '../../lib/session.ts'
import type { natureWords } from './procedure-words.ts'

interface BoardView {
  mine: boolean
  unseen: boolean
  nature: keyof typeof natureWords | 'any'
  definition: string
  shape: 'list' | 'columns'
  /** The date whose line the keyboard was on last. */
  row: string | null
}

const fresh: BoardView = {
  mine: false,
  unseen: false,
  nature: 'any',
  definition: 'any',
  shape: 'list',
  row: null,
}

let view = fresh
const listeners = new Set<() => void>()

// Filters are never in the address and never outlive the session.
onSessionEnd(() => set(fresh))

function set(next: BoardView): void {
  view = next
  for (const listener of listeners) listener()
}

/** How the board is looked at; survives going to a file and back, forgotten at the end of the session. */
export function useBoardView(): BoardView {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => view,
  )
}

/** Looks at other dates, or otherwise: the keyboard begins at the first line again. */
export function changeBoard(change: Partial<Omit<BoardView, 'row'>>): void {
  set({ ...view, ...change, row: null })
}

/** Notes the line that the keyboard is on. */
export function stayOnRow(row: string): void {
  set({ ...view, row })
}
