import { Temporal } from 'temporal-polyfill'

/** What the rule needs of a treatment; `times` is empty for what is taken if needed. */
export type Plan = {
  readonly id: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly times: readonly string[]
  /** ISO weekdays, Monday 1; empty for every day. */
  readonly weekdays: readonly number[]
  /** Nothing is due before it was written down, or after it was stopped. */
  readonly recordedAt: Date
  readonly stoppedAt: Date | null
}
export type Slot = { readonly on: string; readonly time: string }
/** A record that counts: neither voided nor voiding. */
export type Recorded = {
  readonly treatmentId: string
  readonly slotOn: string | null
  readonly slotTime: string | null
}
export type Due<P extends Plan, R extends Recorded> = {
  readonly plan: P
  readonly slot: Slot
  readonly at: Date
  readonly state: 'late' | 'due' | 'coming' | 'done'
  readonly record: R | null
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A slot is "now" from so long before its time until so long after; then it is late. */
const BEFORE_MINUTES = 30
const LATE_MINUTES = 60
/** How long a slot that nobody recorded stays on the list, and how far ahead one looks: a night and its morning. */
const LOOK_BACK_HOURS = 24
const LOOK_AHEAD_HOURS = 12
/** Nothing is said to be given earlier than this before its time. */
export const EARLY_HOURS = 2
/** How far back doses must be read so that the list of now, and the ceiling of 24 hours, are complete. */
export const READ_BACK_HOURS = 48

/**
 * The list for whoever gives the medicines now: every slot from a day ago to the end of this day or twelve hours ahead,
 * whichever is later, the earliest first. A slot is named by its local date and time, so it exists once on the days when
 * the clocks change: a time that is skipped is due when the clock has jumped, one that comes twice the first time.
 */
export function dueDoses<P extends Plan, R extends Recorded>(
  plans: readonly P[],
  recorded: readonly R[],
  now: Date,
  zone: string,
): Due<P, R>[] {
  const found = new Map(recorded.map(one => [`${one.treatmentId} ${one.slotOn} ${one.slotTime}`, one]))
  const today = dayOf(now, zone)
  const midnight = instantOf({ on: today.add({ days: 1 }).toString(), time: '00:00' }, zone)
  const from = new Date(now.getTime() - LOOK_BACK_HOURS * HOUR)
  const until = new Date(Math.max(midnight.getTime(), now.getTime() + LOOK_AHEAD_HOURS * HOUR))
  return plans
    .flatMap(plan =>
      slotsBetween(plan, today.subtract({ days: 1 }), dayOf(until, zone), zone)
        .filter(({ at }) => at >= from && at < until)
        .map(({ slot, at }): Due<P, R> => {
          const record = found.get(`${plan.id} ${slot.on} ${slot.time}`) ?? null
          return { plan, slot, at, state: record ? 'done' : stateAt(at, now), record }
        }),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.plan.id < b.plan.id ? -1 : 1))
}

function stateAt(at: Date, now: Date): 'late' | 'due' | 'coming' {
  const minutes = (now.getTime() - at.getTime()) / MINUTE
  if (minutes > LATE_MINUTES) return 'late'
  return minutes >= -BEFORE_MINUTES ? 'due' : 'coming'
}

/** The slots of a treatment on these days (both included), in order, with the instant of each. */
export function slotsBetween(
  plan: Plan,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  zone: string,
): { slot: Slot; at: Date }[] {
  const first = later(from, Temporal.PlainDate.from(plan.startsOn))
  const last = plan.endsOn ? earlier(to, Temporal.PlainDate.from(plan.endsOn)) : to
  const slots: { slot: Slot; at: Date }[] = []
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (plan.weekdays.length > 0 && !plan.weekdays.includes(day.dayOfWeek)) continue
    for (const time of plan.times.toSorted()) {
      const slot = { on: day.toString(), time }
      const at = instantOf(slot, zone)
      if (at >= plan.recordedAt && (!plan.stoppedAt || at <= plan.stoppedAt)) slots.push({ slot, at })
    }
  }
  return slots
}

/** Whether the schedule has this slot, whatever was recorded for it. */
export function hasSlot(plan: Plan, slot: Slot, zone: string): boolean {
  const day = Temporal.PlainDate.from(slot.on)
  return slotsBetween(plan, day, day, zone).some(one => one.slot.time === slot.time)
}

/** When a local date and time is; a skipped one is so much later as the clock jumped, a repeated one is the first. */
export function instantOf(slot: Slot, zone: string): Date {
  const local = Temporal.PlainDateTime.from(`${slot.on}T${slot.time}`)
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
}

/** From when one more may be taken if needed, given when the last ones were; null: now. The database decides. */
export function nextFrom(
  takenAt: readonly Date[],
  limits: { minIntervalMinutes: number; dailyMax: number },
  now: Date,
): Date | null {
  const latest = takenAt.toSorted((a, b) => b.getTime() - a.getTime())
  const last = latest[0]
  const full = latest[limits.dailyMax - 1]
  const waits = [
    last ? last.getTime() + limits.minIntervalMinutes * MINUTE : 0,
    full ? full.getTime() + 24 * HOUR : 0,
  ]
  const from = Math.max(...waits)
  return from > now.getTime() ? new Date(from) : null
}

function dayOf(moment: Date, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate()
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b
}
