import { civilDay } from '../../lib/formats.ts'
import type { TimelineItem } from './api/read-timeline.ts'

export interface Act {
  readonly item: TimelineItem
  /** Earlier versions that this one corrected, the latest first. */
  readonly earlier: readonly TimelineItem[]
}

export interface Day {
  readonly day: string
  readonly acts: readonly Act[]
}

/**
 * The acts by day (in the centre's time zone) in the order given. A corrected entry stands behind its correction where
 * that one is in the list, and for itself where it is not.
 */
export function daysOf(items: readonly TimelineItem[]): readonly Day[] {
  const byId = new Map(items.map(item => [item.id, item]))
  const days = new Map<string, Act[]>()
  for (const item of items) {
    if (item.correctedById && byId.has(item.correctedById)) continue
    const day = civilDay(item.occurredAt)
    const acts = days.get(day) ?? []
    acts.push({ item, earlier: earlierOf(item, byId) })
    days.set(day, acts)
  }
  return [...days].map(([day, acts]) => ({ day, acts }))
}

function earlierOf(item: TimelineItem, byId: ReadonlyMap<string, TimelineItem>): TimelineItem[] {
  const earlier: TimelineItem[] = []
  let before = item.correctsId ? byId.get(item.correctsId) : undefined
  while (before && before !== item && !earlier.includes(before)) {
    // A draft that corrects something leaves it valid until it is signed.
    if (before.status !== 'corrected') break
    earlier.push(before)
    before = before.correctsId ? byId.get(before.correctsId) : undefined
  }
  return earlier
}
