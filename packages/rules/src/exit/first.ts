import { type Day, plusDays } from '../dates/days.ts'
import type { ItemState } from './countdown.ts'
import { PILLARS, type Pillar, type Pillars } from './pillars.ts'
import { COUNTDOWN_DAYS, LAST_ALARM_DAYS } from './readiness.ts'

/** A step as far as it is told what comes first: `on` is the day on which it is worked on until. */
type Step = {
  readonly on: Day | null
  readonly state: ItemState
  readonly pillar: Pillar | null
  /** Missing its day costs a right. */
  readonly hard: boolean
}

export type FirstToDo<T> = { readonly step: T | null; readonly pillar: Pillar | null; readonly on: Day }

/**
 * What is to be done first: what costs a right within 30 days; else, of the open steps, the one whose time has come with the earliest day
 * (else the next to come; of two on one day the one that a missing pillar waits for), or a pillar that is missing and that no open step
 * sees to, which must stand 30 days before the exit, whichever day is earlier. Null where nothing is open. The room of an exit and the
 * list say the same.
 */
export function firstToDo<T extends Step>(
  steps: readonly T[],
  pillars: Pillars,
  exitOn: Day | null,
  today: Day,
): FirstToDo<T> | null {
  const open = steps.filter(({ state }) => state !== 'done' && state !== 'notApplicable')
  const isMissing = (pillar: Pillar | null) => pillar !== null && pillars[pillar] === 'missing'
  const dated = open
    .flatMap(step => (step.on === null ? [] : [{ step, pillar: step.pillar, on: step.on }]))
    .toSorted((a, b) => a.on.localeCompare(b.on) || Number(isMissing(b.pillar)) - Number(isMissing(a.pillar)))
  const lost = dated.find(
    ({ step, on }) => step.hard && step.state === 'due' && on <= plusDays(today, LAST_ALARM_DAYS),
  )
  if (lost) return lost
  const next = dated.find(({ step }) => step.state !== 'coming') ?? dated[0] ?? null
  const alone = PILLARS.find(
    pillar => pillars[pillar] === 'missing' && !open.some(step => step.pillar === pillar),
  )
  const isCounted = exitOn !== null && today >= plusDays(exitOn, -COUNTDOWN_DAYS)
  if (!alone || !isCounted) return next
  const on = plusDays(exitOn, -LAST_ALARM_DAYS)
  return next && next.on <= on ? next : { step: null, pillar: alone, on }
}
