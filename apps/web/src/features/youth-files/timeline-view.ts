import { useSyncExternalStore } from 'react'
import type { TimelineFilter } from './api/read-timeline.ts'

export type FileFilter = Pick<TimelineFilter, 'axis' | 'kinds' | 'authorId' | 'status' | 'from' | 'to'>

const nothing: FileFilter = {}
/** In memory: what somebody looks for stands in no address and in no storage. */
const filters = new Map<string, FileFilter>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The filter of a file's timeline, as it was left. */
export function useFileFilter(youthId: string): FileFilter {
  return useSyncExternalStore(subscribe, () => filters.get(youthId) ?? nothing)
}

/** Changes parts of the filter; undefined takes a part away. */
export function changeFileFilter(
  youthId: string,
  change: { [K in keyof FileFilter]?: FileFilter[K] | undefined },
): void {
  const parts = Object.entries({ ...filters.get(youthId), ...change }).filter(
    ([, value]) => value !== undefined,
  )
  filters.set(youthId, Object.fromEntries(parts))
  for (const listener of listeners) listener()
}

/** Takes the whole filter away. */
export function clearFileFilter(youthId: string): void {
  filters.delete(youthId)
  for (const listener of listeners) listener()
}
