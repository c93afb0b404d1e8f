import { useSyncExternalStore } from 'react'
import type { CivilDate } from '../../lib/civil-date.ts'
import { today } from '../../lib/formats.ts'
import { onSessionEnd } from '../../lib/session.ts'
import type { Kind } from './occasion-words.ts'

export interface CalendarView {
  mode: 'week' | 'day'
  /** The day looked at; the week is the one that it falls in. Nothing: today, whenever that is. */
  day: CivilDate | undefined
  /** Only these kinds; none: all of them. */
  kinds: readonly Kind[]
}

const fresh: CalendarView = { mode: 'week', day: undefined, kinds: [] }

let view = fresh
const listeners = new Set<() => void>()

// What is looked at is never in the address and never outlives the session.
onSessionEnd(() => set(fresh))

function set(next: CalendarView): void {
  view = next
  for (const listener of listeners) listener()
}

/** How the calendar is looked at; survives navigation, forgotten at the end of the session. */
export function useCalendarView(): CalendarView & { day: CivilDate } {
  const current = useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => view,
  )
  return { ...current, day: current.day ?? today() }
}

export function changeView(change: Partial<CalendarView>): void {
  set({ ...view, ...change })
}

/** Switches one kind on or off. */
export function toggleKind(kind: Kind, on: boolean): void {
  const others = view.kinds.filter(one => one !== kind)
  set({ ...view, kinds: on ? [...others, kind] : others })
}
