import { problem } from '../../problem.ts'

/** Clocks of tablets differ a little: what is so little ahead happened now. */
const AHEAD_MS = 2 * 60_000
const EARLIEST = Date.parse('2000-01-01T00:00:00Z')

/** The moment, or now where a device's clock runs a little ahead. Throws `dates-out-of-order` at its field. */
export function checkMoment(now: Date, at: string, field: string): string {
  const moment = Date.parse(at)
  if (moment > now.getTime() + AHEAD_MS) throw outOfOrder(field, 'in-the-future')
  if (moment < EARLIEST) throw outOfOrder(field, 'date-out-of-range')
  return moment > now.getTime() ? now.toISOString() : at
}

export type Moments = { lastSeenAt: string; noticedAt: string; returnedAt: string | null }

/**
 * Last seen, then noticed; back after last seen; nothing ahead. `asked` are the fields that the person gave: what is wrong
 * is said at one of them. Throws `dates-out-of-order`.
 */
export function checkMoments(
  now: Date,
  given: Moments,
  asked: { readonly [at in keyof Moments]?: string | null | undefined },
): Moments {
  const lastSeenAt = checkMoment(now, given.lastSeenAt, 'lastSeenAt')
  const noticedAt = checkMoment(now, given.noticedAt, 'noticedAt')
  const returnedAt = given.returnedAt && checkMoment(now, given.returnedAt, 'returnedAt')
  const isBefore = (at: string) => Date.parse(at) < Date.parse(lastSeenAt)
  if (isBefore(noticedAt))
    throw asked.noticedAt
      ? outOfOrder('noticedAt', 'before-last-seen')
      : outOfOrder('lastSeenAt', 'after-noticed')
  if (returnedAt && isBefore(returnedAt))
    throw asked.returnedAt
      ? outOfOrder('returnedAt', 'before-last-seen')
      : outOfOrder('lastSeenAt', 'after-return')
  return { lastSeenAt, noticedAt, returnedAt }
}

function outOfOrder(field: string, code: string) {
  return problem('rule-violated', {
    rule: 'dates-out-of-order',
    errors: [{ pointer: `#/${field}`, code }],
  })
}
