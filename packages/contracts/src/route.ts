import type { z } from 'zod'
import type { paths } from './paths.ts'

type Path = (typeof paths)[keyof typeof paths]

/** What one endpoint takes and gives; access and audit stand beside it in the API's route table. */
export type RouteContract<
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Reply extends z.ZodType | undefined = z.ZodType | undefined,
> = Path & {
  readonly summary: string
  readonly tag: string
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body: Body
  readonly reply: Reply
  readonly status: 200 | 201 | 204
  /** The request must carry `If-Match` with the version it changes. */
  readonly ifMatch?: true
  /** The request must carry `Idempotency-Key`. */
  readonly idempotent?: true
  /** The request's body is bytes of this type, streamed; the contract has no schema for it. */
  readonly consumes?: 'application/octet-stream'
  /** The answer is bytes: of this type, or (octet-stream) of a type that the record names. */
  readonly produces?: 'application/octet-stream' | 'application/pdf' | 'text/calendar'
}

type Details = Omit<RouteContract, 'method' | 'path' | 'body' | 'reply' | 'status'>

/** Ties an endpoint's path to its schemas; a reply or bytes make it 200 unless said otherwise, none makes it 204. */
export function route<
  P extends Path,
  const D extends Details & { body?: z.ZodType; reply?: z.ZodType; status?: 200 | 201 },
>(path: P, details: D) {
  return {
    ...path,
    ...details,
    body: details.body as D extends { body: infer B } ? B : undefined,
    reply: details.reply as D extends { reply: infer R } ? R : undefined,
    status: details.status ?? (details.reply || details.produces ? 200 : 204),
  } satisfies RouteContract
}
