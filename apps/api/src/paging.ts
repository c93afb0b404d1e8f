import { problem } from './problem.ts'

/** An opaque position: the order's key and the id of the last row shown. */
export function toCursor(key: readonly [string, string]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** What the order's key looks like, so that a forged position never reaches a statement that could not read it. */
const KEYS = {
  text: /^[^\0]{1,200}$/u,
  day: /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  /** As PostgreSQL writes a timestamptz in UTC. */
  moment:
    /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/,
  number: /^\d{1,15}$/,
} as const

/**
 * The position back; null for the first page. Throws `invalid-request` for a cursor that is not ours, or that belongs to
 * a list in another order.
 */
export function fromCursor(
  cursor: string | undefined,
  key: keyof typeof KEYS,
): readonly [string, string] | null {
  if (cursor === undefined) return null
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(position) && position.length === 2) {
      const [at, id] = position.map(String)
      if (at !== undefined && id !== undefined && isKey(at, key) && UUID.test(id)) return [at, id]
    }
  } catch {
    // Falls through to the same answer: what was sent is not one of our cursors.
  }
  throw problem('invalid-request', { errors: [{ pointer: '#/cursor', code: 'not-a-cursor' }] })
}

function isKey(text: string, key: keyof typeof KEYS): boolean {
  if (!KEYS[key].test(text) || !text.isWellFormed()) return false
  // The thirtieth of February has the right shape and is no day.
  return (key !== 'day' && key !== 'moment') || isDay(text.slice(0, 10))
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The order of two positions, for a list that is put in order here. */
export function comparePositions(
  [key, id]: readonly [string, string],
  other: readonly [string, string],
): number {
  const [one, two] = key === other[0] ? [id, other[1]] : [key, other[0]]
  return one < two ? -1 : Number(one > two)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Cuts the row too many that was asked for, and says where the next page begins. */
export function toPage<R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => readonly [string, string],
  present: (row: R) => T,
): { items: T[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(present), nextCursor: rows.length > limit && last ? toCursor(keyOf(last)) : null }
}
