import { randomUUID } from 'node:crypto'
import { problem as problemSchema } from '@havre/contracts/problem.ts'
import type { RouteContract } from '@havre/contracts/route.ts'
import { policyCells } from '@havre/policy/cells.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx, Deps, Me } from '../context.ts'
import { DecryptionFailed } from '../crypto/seal.ts'
import { sql } from '../db/sql.ts'
import { ProblemError, problem } from '../problem.ts'
import type { Access } from './guard.ts'
import { claim, idOf } from './idempotency.ts'
import { fromDatabase } from './problem-details.ts'
import { ReadyReply } from './ready-reply.ts'

type Body<C extends RouteContract> = C['body'] extends z.ZodType ? z.output<C['body']> : undefined
type Reply<C extends RouteContract> = C['reply'] extends z.ZodType ? z.input<C['reply']> : unknown
type Params = Record<
  | 'youthId'
  | 'entryId'
  | 'linkId'
  | 'taskId'
  | 'missingId'
  | 'stepId'
  | 'sessionId'
  | 'accountId'
  | 'memberId'
  | 'outingId'
  | 'rollCallId'
  | 'noteId'
  | 'mandateId'
  | 'placeId'
  | 'useId'
  | 'placeRequestId'
  | 'repairId'
  | 'incompatibilityId'
  | 'exitPlanId'
  | 'exitItemId'
  | 'exitRelayId'
  | 'youthExitId'
  | 'exitFollowUpId'
  | 'procedureId'
  | 'eventId'
  | 'overrideId'
  | 'validationId'
  | 'documentId'
  | 'deadlineId'
  | 'partyId'
  | 'partnerId'
  | 'requestId'
  | 'agreementId'
  | 'pointId'
  | 'meetingId'
  | 'followedFileId'
  | 'referralId'
  | 'treatmentId'
  | 'doseId'
  | 'moveId'
  | 'deductionId'
  | 'belongingId'
  | 'budgetId'
  | 'followUpId'
  | 'contactId'
  | 'applicationId'
  | 'opinionId'
  | 'contractId'
  | 'textId'
  | 'reviewId'
  | 'evidenceId'
  | 'attachmentId'
  | 'page'
  | 'occasionId'
  | 'outcomeId'
  | 'attendanceId'
  | 'appointmentId'
  | 'wordId'
  | 'formId'
  | 'importId'
  | 'mappingId',
  string
>
type Query = { cursor?: string }

export type Call<C extends RouteContract> = {
  readonly params: Params
  readonly query: Query
  readonly body: Body<C>
  readonly ctx: Ctx
  /** The version that `If-Match` names; 0 where the contract asks for none. */
  readonly ifMatch: number
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
type PublicCall<C extends RouteContract> = Omit<Call<C>, 'ctx' | 'ifMatch' | 'params' | 'query'> & {
  readonly deps: Deps
}

const NO_CONTENT = z.undefined()
const BYTES = z.any().meta({ type: 'string', format: 'binary' })
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const IDEMPOTENCY_KEY = /^[A-Za-z0-9_-]{8,80}$/
const HELD = new Set(policyCells().map(cell => `${cell.role} ${cell.compartment} ${cell.action}`))

/**
 * Mounts one contract for signed-in callers. Before the handler: a live session, a role that holds the cell that the
 * route declares, `If-Match` and `Idempotency-Key` where the contract says so. After it: `ETag` from the reply's
 * version, a trace of every refusal.
 */
export function endpoint<const C extends RouteContract>(
  app: FastifyInstance,
  contract: C,
  declared: { access: Exclude<Access, 'public'>; audit: string },
  handler: (call: Call<C>) => Promise<Reply<C> | ReadyReply>,
): void {
  mount(app, contract, declared, async (request, reply) => {
    const sid = request.sid
    if (!sid) throw problem('not-signed-in')
    const me = await app.whoIs(sid)
    const { deps } = app
    try {
      if (!holds(me, declared.access)) throw problem('not-found')
      const key = contract.idempotent ? idempotencyKey(request) : null
      const version = contract.ifMatch ? ifMatch(request) : 0
      const claimed = key
        ? await claim(deps, sid, me, key, [contract.path, request.params, request.body])
        : null
      const ctx: Ctx = {
        ...deps,
        sid,
        me,
        requestId: request.id,
        newId: key ? idOf(deps, me, key) : randomUUID(),
      }
      const call = {
        params: request.params as Params,
        query: request.query as Query,
        body: request.body as Body<C>,
        ctx,
        ifMatch: version,
        request,
        reply,
      }
      try {
        const body = await handler(call)
        await claimed?.finish()
        if (body instanceof ReadyReply) return body.send(request, reply.code(contract.status))
        return answer(reply.code(contract.status), body)
      } catch (error) {
        await claimed?.forget()
        throw error
      }
    } catch (error) {
      if (error instanceof DecryptionFailed) {
        // Moved or changed behind the service's back. The reader gets what an absent record gets; we hear of it.
        request.log.error({ code: 'unreadable-record', route: contract.path }, 'a record does not open')
        await traceRefusal(deps, sid, declared, problem('not-found'), request, 'failed')
        throw problem('not-found')
      }
      const refusal = refusalOf(error)
      if (refusal) await traceRefusal(deps, sid, declared, refusal, request)
      throw error
    }
  })
}

/** Mounts one contract that anybody may call: sign-in, activation, liveness. */
export function publicEndpoint<const C extends RouteContract>(
  app: FastifyInstance,
  contract: C,
  declared: { audit: string },
  handler: (call: PublicCall<C>) => Promise<Reply<C>>,
): void {
  mount(app, contract, { access: 'public', audit: declared.audit }, async (request, reply) => {
    const body = await handler({ body: request.body as Body<C>, deps: app.deps, request, reply })
    return answer(reply.code(contract.status), body)
  })
}

function mount(
  app: FastifyInstance,
  contract: RouteContract,
  config: { access: Access; audit: string },
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): void {
  app.route({
    method: contract.method,
    url: contract.path,
    config: { ...config, ...(contract.consumes ? { takesBytes: true } : {}) },
    // Before the body is looked at: somebody unknown learns nothing about what it should hold.
    onRequest: async request => {
      if (config.access !== 'public' && !request.sid) throw problem('not-signed-in')
    },
    schema: {
      operationId: `${contract.method} ${contract.path}`,
      summary: contract.summary,
      tags: [contract.tag],
      ...(config.access === 'public' ? { security: [] } : {}),
      ...(contract.params ? { params: contract.params } : {}),
      ...(contract.query ? { querystring: contract.query } : {}),
      ...(contract.body ? { body: contract.body } : {}),
      ...(contract.consumes ? { body: BYTES, consumes: [contract.consumes] } : {}),
      response: { [contract.status]: answerOf(contract), default: problemSchema },
    },
    handler,
  })
}

function answerOf({ produces, reply }: RouteContract) {
  return produces ? { content: { [produces]: { schema: BYTES } } } : (reply ?? NO_CONTENT)
}

function answer(reply: FastifyReply, body: unknown): FastifyReply {
  if (typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number') {
    reply.header('etag', `"${body.version}"`)
  }
  return reply.send(body)
}

function holds(me: Me, access: Exclude<Access, 'public'>): boolean {
  return (
    access === 'signed-in' ||
    me.roles.some(role => HELD.has(`${role} ${access.compartment} ${access.action}`))
  )
}

function ifMatch(request: FastifyRequest): number {
  const header = request.headers['if-match']
  if (header === undefined) throw problem('version-required')
  const version = /^"([1-9]\d{0,8})"$/.exec(header)?.[1]
  if (!version)
    throw problem('invalid-request', { errors: [{ pointer: '#/headers/if-match', code: 'not-a-version' }] })
  return Number(version)
}

function idempotencyKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key === 'string' && IDEMPOTENCY_KEY.test(key)) return key
  const code = key === undefined ? 'required' : 'not-a-key'
  throw problem('invalid-request', { errors: [{ pointer: '#/headers/idempotency-key', code }] })
}

/** The 403 or 404 that an error will be answered with, whether a service or PostgreSQL said no. */
function refusalOf(error: unknown): ProblemError | undefined {
  const known = error instanceof ProblemError ? error : fromDatabase(error)
  return known && (known.status === 403 || known.status === 404) ? known : undefined
}

/** A refusal is traced before it is answered. Only ids that are well-formed are noted: the rest is somebody's text. */
async function traceRefusal(
  deps: Deps,
  sid: string,
  declared: { access: Access; audit: string },
  error: ProblemError,
  request: FastifyRequest,
  outcome: 'absent' | 'refused' | 'failed' = error.status === 404 ? 'absent' : 'refused',
): Promise<void> {
  const params = request.params as Record<string, string>
  const ids = Object.values(params).filter(value => UUID.test(value))
  const compartment = typeof declared.access === 'object' ? declared.access.compartment : null
  const action =
    declared.audit === 'by-trigger' || declared.audit === 'none' ? request.routeOptions.url : declared.audit
  await deps.door.group(sid, [
    sql`SELECT app.trace(${action?.slice(0, 80)}, ${outcome}, ${compartment}, ${params.youthId ?? null}::uuid, NULL, ${ids}::uuid[], ${error.slug}, NULL)`,
  ])
}
