import type { Day } from '../dates/days.ts'

export type ReferralDays = {
  /** When the youth agreed to be spoken of. */
  readonly agreedOn: Day | null
  readonly sentOn: Day | null
  readonly endedOn: Day | null
}

/** Whether what a referral tells may be put on paper: the youth agreed, and it was sent or may still be. */
export function mayBeTold<R extends ReferralDays>(referral: R): referral is R & { agreedOn: Day } {
  return referral.agreedOn !== null && (referral.endedOn === null || referral.sentOn !== null)
}
