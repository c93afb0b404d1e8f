import type { Delay, Protocol, ProtocolStep, StepCode } from '@havre/kinds/protocols/protocol.ts'

const MINUTE_MS = 60_000

/** What the protocol looks at. Instants in epoch milliseconds. */
export type Facts = {
  readonly lastSeenAt: number
  readonly noticedAt: number
  /** Whether it was night, in the house's own time, when somebody noticed. */
  readonly atNight: boolean
  readonly factors: number
  readonly returnedAt: number | null
  readonly closedAt: number | null
}

/** A step as somebody noted it; what was withdrawn is not among them. */
export type Noted = {
  readonly step: string
  readonly turn: number
  readonly outcome: 'done' | 'notReached' | 'notNeeded'
  readonly at: number
}

export type StepState = 'due' | 'late' | 'done' | 'notNeeded' | 'optional' | 'over'
export type FollowedStep = {
  readonly code: StepCode
  readonly turn: number
  readonly from: ProtocolStep['from']
  /** Null for what is asked only where the file says so. */
  readonly dueAt: number | null
  readonly state: StepState
}
export type Followed = {
  readonly steps: readonly FollowedStep[]
  readonly next: (FollowedStep & { readonly dueAt: number }) | null
  readonly urgent: boolean
}

/** Whether a danger factor, or an absence that was long before anybody noticed, shortens the delays. */
export function isUrgent(protocol: Protocol, facts: Facts): boolean {
  const away = facts.noticedAt - facts.lastSeenAt
  return facts.factors > 0 || away >= protocol.longAbsence.minutes * MINUTE_MS
}

/** How many minutes a delay gives, by danger and by the hour. */
function minutesOf(delay: Delay, urgent: boolean, atNight: boolean): number {
  return Math.min(
    delay.minutes,
    urgent ? (delay.urgent ?? delay.minutes) : delay.minutes,
    atNight ? (delay.atNight ?? delay.minutes) : delay.minutes,
  )
}

/**
 * Where an episode stands: every step of its protocol with its due time and state, the earliest first, and what comes
 * next. Pure: the same protocol, facts, notes and moment always give the same answer.
 */
export function followProtocol(
  protocol: Protocol,
  facts: Facts,
  noted: readonly Noted[],
  now: number,
): Followed {
  const urgent = isUrgent(protocol, facts)
  const ranked = protocol.steps.flatMap(step => turnsOf(step, facts, noted)).map(follow)
  const steps = ranked
    .map((step, rank) => ({ step, rank }))
    .toSorted((a, b) => before(a.step.dueAt, b.step.dueAt) || a.rank - b.rank)
    .map(({ step }) => step)
  return { steps, next: steps.find(isWaiting) ?? null, urgent }

  function follow({ step, turn }: Turn): FollowedStep {
    const own = noted.filter(one => one.step === step.code && one.turn === turn)
    const settled = own.find(one => one.outcome !== 'notReached')
    const dueAt = step.due && dueOf(step, turn, step.due, own)
    const place = { code: step.code, turn, from: step.from, dueAt }
    if (settled) return { ...place, state: settled.outcome === 'done' ? 'done' : 'notNeeded' }
    if (isOver(step, facts)) return { ...place, state: 'over' }
    if (dueAt === null) return { ...place, state: 'optional' }
    return { ...place, state: now > dueAt + protocol.grace.minutes * MINUTE_MS ? 'late' : 'due' }
  }

  /** After a call that nobody answered the step is due again a little later, so that the next one gets its turn. */
  function dueOf(step: ProtocolStep, turn: number, delay: Delay, own: readonly Noted[]): number {
    const start = step.from === 'return' ? (facts.returnedAt ?? facts.noticedAt) : facts.noticedAt
    const dueAt = start + minutesOf(delay, urgent, facts.atNight) * Math.max(1, turn) * MINUTE_MS
    if (own.some(one => one.outcome !== 'notReached')) return dueAt
    return Math.max(dueAt, ...own.map(one => one.at + protocol.retry.minutes * MINUTE_MS))
  }
}

type Turn = { readonly step: ProtocolStep; readonly turn: number }

/** A step once; what comes back, every time it was done and the next one; what follows a return, after it. */
function turnsOf(step: ProtocolStep, facts: Facts, noted: readonly Noted[]): Turn[] {
  if (step.from === 'return' && facts.returnedAt === null) return []
  if (!step.repeats) return [{ step, turn: 0 }]
  const done = noted.filter(one => one.step === step.code && one.outcome !== 'notReached')
  const turns = [...new Set(done.map(one => one.turn))].toSorted((a, b) => a - b)
  const next = isOver(step, facts) ? [] : [(turns.at(-1) ?? 0) + 1]
  return [...turns, ...next].map(turn => ({ step, turn }))
}

function isOver(step: ProtocolStep, facts: Facts): boolean {
  if (facts.closedAt !== null) return true
  return facts.returnedAt !== null && step.from === 'noticed' && !step.keeps
}

function isWaiting(step: FollowedStep): step is FollowedStep & { dueAt: number } {
  return step.dueAt !== null && (step.state === 'due' || step.state === 'late')
}

function before(a: number | null, b: number | null): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)
}
