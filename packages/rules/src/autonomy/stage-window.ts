import { type Day, daysBetween, plusDays } from '../dates/days.ts'

/** Days on which a contract stood still: from the first on, up to but without the last; null while it still does. */
export type Pause = { readonly from: Day; readonly until: Day | null }

export type StageLimits = { readonly leastWeeks: number; readonly mostWeeks: number }

/** `early`: the least time is not over; `open`: it is; `nearEnd`: the last two weeks; `over`: longer than agreed. */
export type StageStanding = 'early' | 'open' | 'nearEnd' | 'over'

export type StageWindow = {
  /** Whole weeks lived in the stage, without pauses. */
  readonly weeks: number
  readonly days: number
  /** When the least and the most weeks are lived through, if nothing pauses any more. */
  readonly leastOn: Day
  readonly mostOn: Day
  readonly standing: StageStanding
}

const NEAR_END_DAYS = 14

/** Where somebody stands in a stage on a day, against its limits. A pause moves both limits by its length. */
export function stageWindow(
  stage: StageLimits & { readonly since: Day },
  pauses: readonly Pause[],
  today: Day,
): StageWindow {
  const day = today < stage.since ? stage.since : today
  const paused = pausedDays(pauses, stage.since, day)
  const days = daysBetween(stage.since, day) - paused
  const leastOn = plusDays(stage.since, stage.leastWeeks * 7 + paused)
  const mostOn = plusDays(stage.since, stage.mostWeeks * 7 + paused)
  return {
    weeks: Math.floor(days / 7),
    days,
    leastOn,
    mostOn,
    standing: standingOn(day, leastOn, mostOn),
  }
}

function standingOn(day: Day, leastOn: Day, mostOn: Day): StageStanding {
  if (day > mostOn) return 'over'
  if (day < leastOn) return 'early'
  return daysBetween(day, mostOn) <= NEAR_END_DAYS ? 'nearEnd' : 'open'
}

/** Days of pause within `from` (included) to `to` (not). */
export function pausedDays(pauses: readonly Pause[], from: Day, to: Day): number {
  return pauses.reduce((sum, pause) => {
    const first = pause.from > from ? pause.from : from
    const end = pause.until !== null && pause.until < to ? pause.until : to
    return sum + Math.max(0, daysBetween(first, end))
  }, 0)
}

/** How the day of the next review was found: so many weeks after a day, not later than the end of the window. */
export type NextReview = {
  readonly on: Day
  readonly from: Day
  readonly weeks: number
  readonly rhythmOn: Day
  /** The last day of the stage's most weeks. */
  readonly mostOn: Day
  readonly mostWeeks: number
  readonly capped: boolean
}

type Rhythm = StageLimits & { readonly since: Day; readonly reviewEveryWeeks: number }

/** The next review after one on that day, as it is known today: a pause since moves it, and the end of the window, by its length. */
export function nextReview(stage: Rhythm, pauses: readonly Pause[], from: Day, today: Day): NextReview {
  const rhythmOn = plusDays(from, stage.reviewEveryWeeks * 7 + pausedDays(pauses, from, today))
  const { mostOn } = stageWindow(stage, pauses, today)
  const capped = rhythmOn > mostOn && from < mostOn
  return {
    on: capped ? mostOn : rhythmOn,
    from,
    weeks: stage.reviewEveryWeeks,
    rhythmOn,
    mostOn,
    mostWeeks: stage.mostWeeks,
    capped,
  }
}

/** Its day, after the last review or after the stage began. Null while the contract stands still. */
export function nextReviewOn(
  stage: Rhythm,
  pauses: readonly Pause[],
  lastReviewOn: Day | null,
  today: Day,
): Day | null {
  if (pauses.some(({ until }) => until === null)) return null
  const from = lastReviewOn !== null && lastReviewOn > stage.since ? lastReviewOn : stage.since
  return nextReview(stage, pauses, from, today).on
}
