import { type Answers, type Row, rowsIn } from '@havre/kinds/answers.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'

const MINUTE_MS = 60_000
/** What the form accepts for a duration. */
const LONGEST_MINUTES = 480

/** Whether the kind has a clock: a start, a duration and pauses. */
export function hasClock(kind: Kind): boolean {
  const types = new Map(fieldsOf(kind).map(field => [field.id, field.type]))
  return (
    types.get('startedAt') === 'datetime' &&
    types.get('duration') === 'minutes' &&
    types.get('pauses') === 'list'
  )
}

/** Whole minutes since the conversation began, or undefined before it did. Never more than the form accepts. */
export function minutesSince(answers: Answers, now: number): number | undefined {
  const { startedAt } = answers
  if (typeof startedAt !== 'string') return undefined
  return Math.min(LONGEST_MINUTES, Math.max(0, Math.floor((now - Date.parse(startedAt)) / MINUTE_MS)))
}

/** The pause that runs: the last one, as long as nobody has ended it. */
export function runningPause(answers: Answers): Row | undefined {
  const last = rowsIn(answers.pauses).at(-1)
  return last && last.minutes === undefined && typeof last.atMinute === 'number' ? last : undefined
}

/** The pauses with a new one that runs from now. Kept at once, so that another device knows of it too. */
export function pausesWithNew(answers: Answers, key: string, now: number, reason?: string): readonly Row[] {
  const row = { key, atMinute: minutesSince(answers, now) ?? 0, ...(reason && { reason }) }
  return [...rowsIn(answers.pauses), row]
}

/** The pauses with the running one ended now. */
export function pausesEnded(answers: Answers, now: number): readonly Row[] {
  const running = runningPause(answers)
  const at = typeof running?.atMinute === 'number' ? running.atMinute : 0
  const minutes = Math.max(0, (minutesSince(answers, now) ?? at) - at)
  return rowsIn(answers.pauses).map(row => (row === running ? { ...row, minutes } : row))
}
