import type { Issue } from '@havre/contracts/problem.ts'

/** When an outing begins, should end, and ended. */
export type Times = { readonly startsAt: Date; readonly expectedAt: Date; readonly returnedAt?: Date | null }

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Clocks of tablets differ a little. */
const GRACE_MS = 5 * MINUTE_MS
const LONGEST_DAYS = 31
const PLANNED_DAYS = 60
const NOTED_LATE_DAYS = 14
const TAKEN_BACK_WITHIN_MS = DAY_MS

/** What is wrong with a plan, or with a departure that is told now, field by field; nothing when all is well. */
export function planIssues({ startsAt, expectedAt }: Times, left: boolean, now: Date): Issue[] {
  const starts = startsAt.getTime()
  const ahead = starts - now.getTime()
  if (left && ahead > GRACE_MS) return [{ pointer: '#/startsAt', code: 'in-the-future' }]
  if (ahead > PLANNED_DAYS * DAY_MS) return [{ pointer: '#/startsAt', code: 'too-far-ahead' }]
  if (-ahead > NOTED_LATE_DAYS * DAY_MS) return [{ pointer: '#/startsAt', code: 'too-long-ago' }]
  if (expectedAt.getTime() <= starts) return [{ pointer: '#/expectedAt', code: 'before-start' }]
  if (expectedAt.getTime() - starts > LONGEST_DAYS * DAY_MS)
    return [{ pointer: '#/expectedAt', code: 'too-long' }]
  return []
}

/** What is wrong with a return at that moment. */
export function returnIssues(startsAt: Date, at: Date, now: Date): Issue[] {
  if (at < startsAt) return [{ pointer: '#/at', code: 'before-departure' }]
  if (at.getTime() - now.getTime() > GRACE_MS) return [{ pointer: '#/at', code: 'in-the-future' }]
  return []
}

/** The expected return of somebody who left at another hour than planned: at the hour agreed, or as long after. */
export function expectedAfter({ startsAt, expectedAt }: Times, leftAt: Date): Date {
  if (expectedAt > leftAt) return expectedAt
  return new Date(leftAt.getTime() + expectedAt.getTime() - startsAt.getTime())
}

/** A return noted by mistake is taken back the same day; later it is history. */
export function mayTakeBack(returnedAt: Date, now: Date): boolean {
  return now.getTime() - returnedAt.getTime() <= TAKEN_BACK_WITHIN_MS
}
