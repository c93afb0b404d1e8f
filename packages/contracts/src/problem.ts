import { z } from 'zod'

/**
 * Every problem the API answers with (RFC 9457), once. The slug ends the `type` and is never reused; the title is for
 * developers, people read the translation that the web app keeps under the same slug.
 */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request does not fit its schema' },
  'malformed-request': { status: 400, title: 'The request could not be read' },
  'sign-in-refused': { status: 401, title: 'Sign-in refused' },
  'not-signed-in': { status: 401, title: 'No live session' },
  'not-allowed': { status: 403, title: 'The record is visible, the action is not allowed' },
  'confirmation-needed': { status: 403, title: 'Confirm that it is you' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'The resource has no such method' },
  'not-acceptable-origin': { status: 403, title: 'The request does not come from this application' },
  'stale-version': { status: 412, title: 'The record has changed since it was read' },
  'already-exists': { status: 409, title: 'It exists already' },
  'in-progress': { status: 409, title: 'The same request is still being handled' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'This type of content is not accepted here' },
  'rule-violated': { status: 422, title: 'A rule of the house refuses it' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'version-required': { status: 428, title: 'If-Match is required' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong here' },
  busy: { status: 503, title: 'Busy, try again shortly' },
} as const

export type ProblemSlug = keyof typeof PROBLEMS

/** Rules that a person can run into, named so that the screen can explain them. */
export const RULES = [
  'amend-window',
  'already-signed',
  'already-corrected',
  'not-signed-yet',
  'not-to-validate',
  'already-validated',
  'answers-incomplete',
  'single-per-file',
  'file-closed',
  'writer-without-access',
  'locked-out',
  'two-people',
  'weak-password',
  'separation-of-duties',
  'dates-out-of-order',
  'link-to-itself',
  'stays-inside',
  'leaks-undecided',
  'changed-since-preview',
  'document-too-long',
  'nothing-to-print',
  'nothing-due',
  'no-such-edition',
  'already-out',
  'not-in-the-house',
  'outing-settled',
  'house-full',
  'procedure-refused',
  'procedure-running',
  'procedure-over',
  'event-refused',
  'event-withdrawn',
  'events-would-not-fit',
  'no-such-act',
  'override-stands',
  'override-refused',
  'paper-of-event',
  'reflex-refused',
  'reason-needed',
  'risk-may-not-call',
  'repeats-from-a-date',
  'reminder-after-due',
  'mail-not-offered',
  'mail-not-sent',
  'wrong-code',
  'no-such-slot',
  'dose-too-early',
  'dose-too-soon',
  'dose-daily-max',
  'treatment-stopped',
  'in-the-future',
  'not-enough-money',
  'deduction-limit',
  'week-out-of-range',
  'already-returned',
  'goes-with-belonging',
  'already-decided',
  'attachment-refused',
  'roll-call-closed',
  'ends-before-start',
  'never-occurs',
  'not-on-that-date',
  'not-in-the-house',
  'occasion-full',
  'for-the-team',
  'learns-needs-coordinator',
  'learns-needs-reason',
  'not-yet',
  'same-name',
  'ages-out-of-order',
  'knows-needs-coordinator',
  'written-by-register',
  'form-unsound',
  'form-proposed',
  'form-not-proposed',
  'form-retired',
  'not-in-protocol',
  'already-back',
  'already-closed',
  'closing-needs-reason',
  'table-refused',
  'import-under-way',
  'import-has-errors',
  'import-over',
  'import-touched',
  'import-too-old',
  'imports-too-many',
] as const
export type Rule = (typeof RULES)[number]

export const issue = z.object({
  /** JSON Pointer (RFC 6901) into the body, as a fragment: `#/answers/topics/journey/words`. */
  pointer: z.string(),
  /** Stable code such as `required-to-sign` or `too-big`; never a value that was sent. */
  code: z.string(),
})

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** The request id, to quote when asking for help. */
  instance: z.string(),
  errors: z.array(issue).optional(),
  rule: z.string().optional(),
  /** Why, where the law's own data say it: each in the three languages. */
  reasons: z.array(z.object({ fr: z.string(), nl: z.string(), en: z.string() })).optional(),
  action: z.string().optional(),
  currentVersion: z.int().optional(),
  /** The record as it is now, with a 412, so that both versions can be shown; the one that was first, with a 409. */
  current: z.unknown().optional(),
  /** Seconds to wait, with 429 and 503. */
  retryAfter: z.int().optional(),
})
export type Problem = z.infer<typeof problem>
export type Issue = z.infer<typeof issue>
