import type { Tense } from './kind.ts'

/** An instant, and the day that the centre's clocks have then. */
export type Moment = { readonly at: string; readonly day: string }
/** What the dates of a record are judged by: the moment of its signature, and the one that it tells of. */
export type Judged = { readonly now: Moment; readonly told: Moment }
export type TenseCode = 'in-the-future' | 'in-the-past'

/** Clocks of tablets differ a little: what is so little ahead happened now. */
const GRACE_MS = 5 * 60_000

type Dated = { readonly type: string; readonly tense?: Tense }

/**
 * Why a day or a moment cannot be signed in a field of this tense; undefined when it can, or when it is neither. What is
 * planned is held against the record's own moment, not against today: a draft that waited and the correction of an old
 * record keep the next meeting that they spoke of.
 */
export function outOfTense(
  { type, tense }: Dated,
  answer: unknown,
  { now, told }: Judged,
): TenseCode | undefined {
  if (tense === undefined || typeof answer !== 'string' || answer === '') return undefined
  const isDay = type === 'date'
  if (tense === 'past') {
    const ahead = isDay ? answer > now.day : Date.parse(answer) > Date.parse(now.at) + GRACE_MS
    return ahead ? 'in-the-future' : undefined
  }
  const before = isDay ? answer < told.day : Date.parse(answer) < Date.parse(told.at)
  return before ? 'in-the-past' : undefined
}

/** What a record tells of has happened when it is signed: the moment of every record is of the past. */
export function isAhead({ now, told }: Judged): boolean {
  return outOfTense({ type: 'datetime', tense: 'past' }, told.at, { now, told }) !== undefined
}
