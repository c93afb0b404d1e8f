import { type Day, plusDays } from '../dates/days.ts'

/** Where an agreement stands: nothing signed, signed and not begun, running, over. */
export const AGREEMENT_STATES = ['draft', 'toCome', 'inForce', 'ended'] as const
export type AgreementState = (typeof AGREEMENT_STATES)[number]

export type Term = {
  readonly signedOn: Day | null
  readonly startsOn: Day | null
  /** The last day of its term; none where it runs until somebody ends it. */
  readonly endsOn: Day | null
  /** The last day once somebody ended it. */
  readonly endedOn: Day | null
}

/** The last day of an agreement: that of its term, or of the act that ended it before. */
export function lastDayOf({ endsOn, endedOn }: Pick<Term, 'endsOn' | 'endedOn'>): Day | null {
  if (endsOn === null || endedOn === null) return endsOn ?? endedOn
  return endsOn < endedOn ? endsOn : endedOn
}

/** What the dates and acts of an agreement make of it on a day. */
export function agreementState(term: Term, today: Day): AgreementState {
  if (term.signedOn === null || term.startsOn === null) return 'draft'
  const last = lastDayOf(term)
  if (last !== null && last < today) return 'ended'
  return term.startsOn > today ? 'toCome' : 'inForce'
}

/** The last day on which notice can be given; null where the agreement has no end or asks for none. */
export function noticeDueOn({ endsOn, noticeDays }: { endsOn: Day | null; noticeDays: number | null }) {
  return endsOn === null || noticeDays === null ? null : plusDays(endsOn, -noticeDays)
}

/** How many days before the last one notice is recalled; `app.mail_waiting` counts the same. */
export const NOTICE_RECALLED_DAYS = 30

/** Whether notice can still be given and the last day for it is near. Afterwards there is nothing to do any more. */
export function isNoticeNear(dueOn: Day | null, today: Day): boolean {
  return dueOn !== null && today <= dueOn && plusDays(dueOn, -NOTICE_RECALLED_DAYS) <= today
}

export type Meeting = {
  readonly plannedOn: Day
  readonly status: 'planned' | 'held' | 'cancelled'
  readonly heldOn: Day | null
}

/** Whether the day of a meeting has passed and nobody wrote what became of it. */
export function isMeetingLate({ status, plannedOn }: Omit<Meeting, 'heldOn'>, today: Day): boolean {
  return status === 'planned' && plannedOn < today
}

/**
 * The day of the next meeting: the first one planned since the last was held; without one, as many weeks after it as the
 * agreement says, counted from its start where none was held. Null for a draft, without a rhythm and nothing planned, and
 * for a day after the last one.
 */
export function meetingDueOn(
  agreement: Term & { readonly weeks: number | null },
  meetings: readonly Meeting[],
) {
  const { signedOn, startsOn, weeks } = agreement
  if (signedOn === null || startsOn === null) return null
  const held = meetings.flatMap(({ heldOn }) => heldOn ?? []).toSorted()
  const since = held.at(-1) ?? null
  const planned = meetings
    .filter(({ status, plannedOn }) => status === 'planned' && (since === null || plannedOn > since))
    .map(({ plannedOn }) => plannedOn)
    .toSorted()[0]
  const due = planned ?? (weeks === null ? null : plusDays(since ?? startsOn, weeks * 7))
  const last = lastDayOf(agreement)
  return due !== null && last !== null && due > last ? null : due
}
