import type { MailFailure, MailOccasion } from '@havre/contracts/mail.ts'
import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'

export const occasionWords: Record<MailOccasion, () => string> = {
  morning: m.mail_morning,
  given: m.mail_given,
  overdue: m.mail_overdue,
}

export const mailFailureWords: Record<MailFailure, () => string> = {
  unreachable: m.mail_failure_unreachable,
  certificate: m.mail_failure_certificate,
  'sign-in': m.mail_failure_sign_in,
  recipient: m.mail_failure_recipient,
  refused: m.mail_failure_refused,
  unreadable: m.mail_failure_unreadable,
}

/** What to say at the address that was refused, or that the relay would not take. */
export function addressRefusal(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  const code = error.codeAt('#/address')
  const failure = Object.entries(mailFailureWords).find(([word]) => code === `mail-${word}`)
  if (failure) return failure[1]()
  if (error.slug === 'invalid-request') return m.mail_address_wrong()
  if (error.rule === 'mail-not-offered') return m.mail_not_offered()
  return failureWords(error)
}

/** What to say at a code that did not fit. */
export function codeRefusal(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  if (error.slug === 'too-many-requests') return m.mail_code_many()
  const isWrong = error.rule === 'wrong-code' || error.slug === 'invalid-request'
  return isWrong ? m.mail_code_wrong() : failureWords(error)
}
