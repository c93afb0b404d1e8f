import { problem } from './problem.ts'

/** An opaque position: the order's key and the id of the last row shown. */
export function toCursor(key: readonly [string, string]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The position back; null for the first page. Throws `invalid-request` for a cursor that is not ours. */
export function fromCursor(cursor: string | undefined): readonly [string, string] | null {
  if (cursor === undefined) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(key) && key.length === 2 && typeof key[0] === 'string' && UUID.test(String(key[1]))) {
      return [key[0], String(key[1])]
    }
  } catch {
    // Falls through to the same answer: what was sent is not one of our cursors.
  }
  throw problem('invalid-request', { errors: [{ pointer: '#/cursor', code: 'not-a-cursor' }] })
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
