import type { Issue, Problem, ProblemSlug } from '@havre/contracts/problem.ts'

/** Every answer that is not a success, as one error. Screens switch on `slug`; the words are theirs. */
export class ApiProblem extends Error {
  readonly status: number
  readonly slug: ProblemSlug
  readonly errors: readonly Issue[]
  readonly rule: string | undefined
  /** Why, in the words of the law's own data. */
  readonly reasons: NonNullable<Problem['reasons']>
  /** To quote when asking for help. */
  readonly requestId: string | undefined
  readonly currentVersion: number | undefined
  /** The record as it is now, with a 412. */
  readonly current: unknown
  readonly retryAfterSeconds: number | undefined

  constructor(status: number, body: Partial<Problem>) {
    const slug = slugOf(body.type, status)
    super(slug)
    this.name = 'ApiProblem'
    this.status = status
    this.slug = slug
    this.errors = body.errors ?? []
    this.rule = body.rule
    this.reasons = body.reasons ?? []
    this.requestId = body.instance
    this.currentVersion = body.currentVersion
    this.current = body.current
    this.retryAfterSeconds = body.retryAfter
  }

  /** The code of the first issue at a place of the body (`#/answers/name`) or below it. */
  codeAt(pointer: string): string | undefined {
    return this.errors.find(issue => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`))
      ?.code
  }
}

/** The line is down, or the service does not answer. What was typed is still here. */
export class Offline extends Error {
  constructor(cause: unknown) {
    super('offline', { cause })
    this.name = 'Offline'
  }
}

const known: Record<ProblemSlug, true> = {
  'invalid-request': true,
  'malformed-request': true,
  'sign-in-refused': true,
  'not-signed-in': true,
  'not-allowed': true,
  'confirmation-needed': true,
  'not-found': true,
  'method-not-allowed': true,
  'not-acceptable-origin': true,
  'stale-version': true,
  'already-exists': true,
  'in-progress': true,
  'too-large': true,
  'unsupported-media-type': true,
  'rule-violated': true,
  'idempotency-key-reused': true,
  'version-required': true,
  'too-many-requests': true,
  internal: true,
  busy: true,
}

function isSlug(text: string): text is ProblemSlug {
  return Object.hasOwn(known, text)
}

function slugOf(type: string | undefined, status: number): ProblemSlug {
  const end = type?.split('/').pop() ?? ''
  if (isSlug(end)) return end
  if (status === 401) return 'not-signed-in'
  if (status === 404) return 'not-found'
  return status === 502 || status === 503 || status === 504 ? 'busy' : 'internal'
}
