import { type CivilDate, dayNumber } from '../../lib/civil-date.ts'

/** The window of a picture: the first day and how many there are. */
export interface Window {
  readonly from: CivilDate
  readonly days: number
}

const percent = (days: number, all: number) => `${(100 * days) / all}%`

/** Where a stretch of days stands in the picture, in percent from its start; what lies outside is cut off. */
export function stretchOf(
  { since, until }: { since: CivilDate; until: CivilDate | null },
  { from, days }: Window,
) {
  const first = Math.max(0, dayNumber(since) - dayNumber(from))
  const last = until === null ? days : Math.min(days, dayNumber(until) - dayNumber(from))
  return { insetInlineStart: percent(first, days), inlineSize: percent(Math.max(0, last - first), days) }
}

/** Where the middle of a day stands; undefined outside the picture. */
export function lineOf(day: CivilDate, { from, days }: Window): string | undefined {
  const at = dayNumber(day) - dayNumber(from)
  return at < 0 || at >= days ? undefined : percent(at + 0.5, days)
}
