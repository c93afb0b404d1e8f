import { type Issue, PROBLEMS, type Problem } from '@havre/contracts/problem.ts'
import { issueCode } from '@havre/kinds/base-schemas.ts'
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchemaCompiler,
} from 'fastify'
import fp from 'fastify-plugin'
import type { z } from 'zod'
import { ProblemError, problem } from '../problem.ts'

/** Writes every error as an RFC 9457 document, the router's own 404 included. The only place that does. */
export const problemDetails = fp(async (app: FastifyInstance) => {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = toProblem(error)
    if (known.slug === 'internal') {
      request.log.error({ code: error.code ?? error.name, at: firstOwnFrame(error) }, 'unexpected error')
    }
    send(reply, request, known)
  })
})

/** Sends the document; also used by the 404 handler, which Fastify calls apart. */
export function send(reply: FastifyReply, request: FastifyRequest, error: ProblemError): void {
  const { slug, status, extra } = error
  const document: Problem = {
    type: `/problems/${slug}`,
    title: PROBLEMS[slug].title,
    status,
    instance: request.id,
    ...extra,
  }
  if (extra.retryAfter !== undefined) reply.header('retry-after', String(extra.retryAfter))
  // Serialised here: a route's answer schema is for its answers, not for its refusals.
  reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .serializer(JSON.stringify)
    .send(document)
}

function toProblem(error: FastifyError): ProblemError {
  if (error instanceof ProblemError) return error
  return fromDatabase(error) ?? fromFramework(error) ?? problem('internal')
}

/** Checks one part of a request against its contract; a misfit is a problem document with every issue listed. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  data => {
    const checked = schema.safeParse(data)
    if (checked.success) return { value: checked.data }
    const place = httpPart === 'body' || httpPart === undefined ? '' : `/${httpPart}`
    return {
      error: problem('invalid-request', {
        errors: checked.error.issues.flatMap(issue => issuesOf(issue, place)),
      }),
    }
  }

/** Zod issues as pointers into the body; an unknown key gets a pointer of its own. */
export function issuesOf(issue: z.core.$ZodIssue, prefix = ''): Issue[] {
  const at = [prefix.slice(1), ...issue.path.map(String)].filter(part => part !== '')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ pointer: toPointer([...at, key]), code: 'unrecognized-key' }))
  }
  if (issue.code === 'invalid_union') return [{ pointer: toPointer(at), code: 'no-variant-fits' }]
  return [{ pointer: toPointer(at), code: issueCode(issue) }]
}

/** JSON Pointer (RFC 6901) as a URI fragment. */
export function toPointer(path: readonly string[]): string {
  const parts = path.map(
    part => `/${encodeURIComponent(part.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))}`,
  )
  return `#${parts.join('')}`
}

// What PostgreSQL refuses. A hidden parent, an absent one and a policy that says no are one and the same answer.
const unreachable = () => problem('busy', { retryAfter: 2 })
const DATABASE: Record<string, () => ProblemError> = {
  '23503': () => problem('not-found'),
  '42501': () => problem('not-found'),
  // A NUL or a half character: no field of ours lets one through, and no column could hold it.
  '22021': () => problem('malformed-request'),
  '23505': () => problem('already-exists'),
  '23P01': () => problem('rule-violated', { rule: 'dates-out-of-order' }),
  '23514': () => problem('rule-violated', { rule: 'dates-out-of-order' }),
  HV002: () => problem('rule-violated', { rule: 'already-signed' }),
  HV003: () => problem('rule-violated', { rule: 'amend-window' }),
  HV004: () => problem('rule-violated', { rule: 'already-corrected' }),
  HVD01: () => problem('rule-violated', { rule: 'no-such-slot' }),
  HVD02: () => problem('rule-violated', { rule: 'treatment-stopped' }),
  HVD03: () => problem('rule-violated', { rule: 'dose-too-soon' }),
  HVD04: () => problem('rule-violated', { rule: 'dose-daily-max' }),
  HVM01: () => problem('rule-violated', { rule: 'not-enough-money' }),
  HVM02: () => problem('rule-violated', { rule: 'two-people' }),
  HVM03: () => problem('rule-violated', { rule: 'deduction-limit' }),
  HVC01: () => problem('rule-violated', { rule: 'text-settled' }),
  HVC02: () => problem('rule-violated', { rule: 'too-few-referents' }),
  HVC03: () => problem('rule-violated', { rule: 'signer-left' }),
  HVC04: () => problem('rule-violated', { rule: 'sign-for-another' }),
  HVC05: () => problem('rule-violated', { rule: 'not-to-sign' }),
  HVC06: () => problem('rule-violated', { rule: 'contract-act-refused' }),
  HVC07: () => problem('rule-violated', { rule: 'witness-needed' }),
  HVC08: () => problem('rule-violated', { rule: 'already-decided' }),
  HVC09: () =>
    problem('rule-violated', {
      rule: 'stage-limits',
      errors: [{ pointer: '#/content/stages', code: 'stage-running' }],
    }),
  HVR01: () => problem('rule-violated', { rule: 'evidence-refused' }),
  HVR02: () => problem('rule-violated', { rule: 'criterion-has-evidence' }),
  HVR03: () => problem('rule-violated', { rule: 'review-refused' }),
  HVR04: () => problem('rule-violated', { rule: 'evidence-settled' }),
  HV020: () => problem('rule-violated', { rule: 'roll-call-closed' }),
  HVI01: () => problem('rule-violated', { rule: 'import-too-old' }),
  HVI02: () => problem('rule-violated', { rule: 'import-touched' }),
  HVI03: () => problem('confirmation-needed'),
  HVP01: () => problem('rule-violated', { rule: 'place-retired' }),
  HVP02: () => problem('rule-violated', { rule: 'place-in-use' }),
  HVP03: () => problem('rule-violated', { rule: 'incompatible-neighbour' }),
  HVP04: () => problem('rule-violated', { rule: 'place-use-over' }),
  HVP05: () => problem('rule-violated', { rule: 'confirm-needs-coordinator' }),
  HVN01: () => problem('rule-violated', { rule: 'already-signed' }),
  HVN02: () => problem('rule-violated', { rule: 'already-sent' }),
  HV021: () => problem('rule-violated', { rule: 'followed-up' }),
  HV014: () => problem('rule-violated', { rule: 'already-closed' }),
  '40001': () => problem('busy', { retryAfter: 1 }),
  '40P01': () => problem('busy', { retryAfter: 1 }),
  '53300': () => problem('busy', { retryAfter: 2 }),
  '57014': () => problem('busy', { retryAfter: 5 }),
  // The server ends, starts, or is out of reach: nobody has signed out, and the words stay with whoever typed them.
  '57P01': unreachable,
  '57P02': unreachable,
  '57P03': unreachable,
  '08003': unreachable,
  '08006': unreachable,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EPIPE: unreachable,
  ENOENT: unreachable,
}

/** The problem behind an error of PostgreSQL, if it is one that a person can cause. */
export function fromDatabase(error: unknown): ProblemError | undefined {
  const code = sqlState(error)
  return code === undefined ? undefined : DATABASE[code]?.()
}

/** The SQLSTATE of an error of `pg`, or of one that Prisma wrapped. */
function sqlState(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined
  if ('originalCode' in error && typeof error.originalCode === 'string') return error.originalCode
  if ('code' in error && typeof error.code === 'string' && DATABASE[error.code]) return error.code
  for (const key of ['cause', 'meta', 'driverAdapterError']) {
    const inner = sqlState(Reflect.get(error, key), depth + 1)
    if (inner) return inner
  }
  return undefined
}

const FRAMEWORK: Record<string, () => ProblemError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => problem('too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => problem('unsupported-media-type'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => problem('malformed-request'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => problem('malformed-request'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => problem('malformed-request'),
}

function fromFramework(error: FastifyError): ProblemError | undefined {
  const named = FRAMEWORK[error.code]?.()
  if (named) return named
  if (error.statusCode === 429) return problem('too-many-requests', { retryAfter: 60 })
  if (
    error.statusCode === 503 ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  ) {
    return problem('busy', { retryAfter: 2 })
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return problem('malformed-request')
  }
  return undefined
}

/** Where in our own source it broke: file and line, no message, because messages may quote what somebody typed. */
function firstOwnFrame(error: Error): string | undefined {
  return error.stack?.match(/apps\/api\/src\/[\w./-]+:\d+/)?.[0]
}
