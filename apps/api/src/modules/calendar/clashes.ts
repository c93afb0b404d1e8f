import type { AttendanceStatus } from '@havre/contracts/attendance.ts'

/** What has to be known of an item to see whether somebody is in two places at once. */
export type Timed = {
  readonly date: string
  readonly starts: string
  readonly ends: string | null
  readonly cancelled: boolean
  readonly youths: readonly { readonly id: string; readonly status: AttendanceStatus }[]
}

const MINUTES_WITHOUT_END = 30

/** Other items at the same time in which this youth is expected too. */
export function clashesOf<T extends Timed>(items: readonly T[], item: Timed, youthId: string): T[] {
  if (item.cancelled) return []
  return items.filter(
    other => other !== item && !other.cancelled && isExpected(other, youthId) && overlap(item, other),
  )
}

/** Planned or there; who was excused or absent is free for something else. */
export function isExpected({ youths }: Timed, youthId: string): boolean {
  return youths.some(({ id, status }) => id === youthId && (status === 'planned' || status === 'present'))
}

function overlap(one: Timed, other: Timed): boolean {
  return one.date === other.date && minutes(one.starts) < endOf(other) && minutes(other.starts) < endOf(one)
}

function endOf({ starts, ends }: Timed): number {
  return ends === null ? minutes(starts) + MINUTES_WITHOUT_END : minutes(ends)
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
