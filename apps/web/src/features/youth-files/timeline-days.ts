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
export function daysOf(items: readonly TimelineItem[], dayOf = dayItHappened): readonly Day[] {
  const byId = new Map(items.map(item => [item.id, item]))
  const days = new Map<string, Act[]>()
  for (const item of items) {
    if (item.correctedById && byId.has(item.correctedById)) continue
    const day = dayOf(item)
    const acts = days.get(day) ?? []
    acts.push({ item, earlier: earlierOf(item, byId) })
    days.set(day, acts)
  }
  return [...days].map(([day, acts]) => ({ day, acts }))
}

/**
 * The same, call after call: a day that did not change is the same object as before, so that thousands of drawn lines are
 * left alone when older ones join them.
 */
export function dayKeeper(): (items: readonly TimelineItem[]) => readonly Day[] {
  let known = new Map<string, Day>()
  // Clocks and time zones are the dear part of it.
  const happened = new WeakMap<TimelineItem, string>()
  const dayOf = (item: TimelineItem) => {
    const day = happened.get(item) ?? dayItHappened(item)
    happened.set(item, day)
    return day
  }
  return items => {
    const days = daysOf(items, dayOf).map(day => {
      const before = known.get(day.day)
      return before && isSameDay(before, day) ? before : day
    })
    known = new Map(days.map(day => [day.day, day]))
    return days
  }
}

function dayItHappened(item: TimelineItem): string {
  return civilDay(item.occurredAt)
}

function isSameDay(one: Day, other: Day): boolean {
  return (
    one.acts.length === other.acts.length &&
    one.acts.every((act, index) => {
      const twin = other.acts[index]
      return (
        act.item === twin?.item &&
        act.earlier.length === twin.earlier.length &&
        act.earlier.every((item, place) => item === twin.earlier[place])
      )
    })
  )
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
