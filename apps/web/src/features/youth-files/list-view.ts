import { useSyncExternalStore } from 'react'
import { onSessionEnd } from '../../lib/session.ts'
import type { YouthFileSearch } from './api/search-youth-files.ts'

export type ListFilter = Pick<
  YouthFileSearch,
  'alias' | 'phases' | 'present' | 'mine' | 'referentId' | 'language' | 'minAge' | 'maxAge'
>
export type ListSort = NonNullable<YouthFileSearch['sort']>

export interface ListView {
  filter: ListFilter
  sort: ListSort
  /** The cursors of the pages before this one; empty on the first page. */
  cursors: readonly string[]
  /** The row that the keyboard is on. */
  row: number
}

const fresh: ListView = { filter: { present: true }, sort: 'alias', cursors: [], row: -1 }

let view = fresh
const listeners = new Set<() => void>()

// Filters are never in the address and never outlive the session.
onSessionEnd(() => set(fresh))

function set(next: ListView): void {
  view = next
  for (const listener of listeners) listener()
}

/** How the list is looked at; survives navigation, forgotten at the end of the session. */
export function useListView(): ListView {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => view,
  )
}

/** Changes filters; what is undefined or false is taken away. Back to the first page. */
export function changeFilter(change: { [K in keyof ListFilter]?: ListFilter[K] | undefined }): void {
  const filter: Record<string, unknown> = { ...view.filter, ...change }
  for (const [key, value] of Object.entries(filter)) {
    const nothing =
      value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0)
    if (nothing) delete filter[key]
  }
  set({ ...view, filter, cursors: [], row: -1 })
}

/** The phases of somebody who does not live in the house: not yet, or no longer. */
const away: readonly string[] = [
  'referral',
  'admission_decided',
  'extra_muros',
  'left',
  'disappeared',
  'refused',
]

/** Chooses phases. One outside the house lifts "in the house": together they would find nobody. */
export function choosePhases(phases: NonNullable<ListFilter['phases']>): void {
  changeFilter({ phases, ...(phases.some(phase => away.includes(phase)) && { present: undefined }) })
}

/** Only those in the house, or everybody; the phases that do not go together with the house are lifted. */
export function showPresent(present: boolean): void {
  const phases = view.filter.phases?.filter(phase => !present || !away.includes(phase))
  changeFilter({ present, phases })
}

/** Takes every filter away: everybody I may know of. */
export function clearFilter(): void {
  set({ ...view, filter: {}, cursors: [], row: -1 })
}

export function sortBy(sort: ListSort): void {
  set({ ...view, sort, cursors: [], row: -1 })
}

/** Goes on to the page that a cursor opens, or back by one. */
export function turnPage(to: { next: string } | 'back'): void {
  const cursors = to === 'back' ? view.cursors.slice(0, -1) : [...view.cursors, to.next]
  set({ ...view, cursors, row: -1 })
}

export function goToRow(row: number): void {
  set({ ...view, row })
}
