import { type Issue, PROBLEMS, type ProblemSlug, type Rule } from '@havre/contracts/problem.ts'

type Extra = {
  errors?: Issue[]
  rule?: Rule
  reasons?: { fr: string; nl: string; en: string }[]
  action?: string
  currentVersion?: number
  current?: unknown
  retryAfter?: number
}

/** A refusal that is an answer. Thrown anywhere below a route, turned into a problem document in one place. */
export class ProblemError extends Error {
  readonly slug: ProblemSlug
  readonly status: number
  readonly extra: Extra

  constructor(slug: ProblemSlug, extra: Extra = {}) {
    super(PROBLEMS[slug].title)
    this.slug = slug
    this.status = PROBLEMS[slug].status
    this.extra = extra
  }
}

/** A rule that is broken at one field: `throw ruleBroken('in-the-future', '#/on')`; `code` where the field says it more precisely. */
export function ruleBroken(rule: Rule, pointer: string, code: string = rule): ProblemError {
  return problem('rule-violated', { rule, errors: [{ pointer, code }] })
}

/** `throw problem('rule-violated', { rule: 'already-signed' })`. Never carries what somebody typed. */
export function problem(slug: ProblemSlug, extra: Extra = {}): ProblemError {
  return new ProblemError(slug, extra)
}
