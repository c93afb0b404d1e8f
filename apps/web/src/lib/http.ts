import { type PathName, paths } from '@havre/contracts/paths.ts'
import type { Problem } from '@havre/contracts/problem.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { ApiProblem, Offline } from './api-problem.ts'
import { accessToken, renewSession } from './session.ts'

type Names<P> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never
type Params<N extends PathName> = Names<(typeof paths)[N]['path']>

/** What a call needs: exactly the parameters of its path and the body of its contract. */
export type CallOptions<N extends PathName> = {
  query?: Record<string, string | number | undefined>
  /** The version being changed; goes out as `If-Match`. */
  ifMatch?: number
  /** One per act, the same on every repetition of it: `crypto.randomUUID()`. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** What was answered last is kept in memory, and only asked whether it still holds: for what is the same for everybody. */
  kept?: true
  /** The request outlives the page, for the last save of a closing tab (body up to 64 KB). */
  keepalive?: boolean
} & ([Params<N>] extends [never] ? { params?: undefined } : { params: Record<Params<N>, string> }) &
  (Wire[N]['body'] extends undefined ? { body?: undefined } : { body: Wire[N]['body'] })

type Arguments<N extends PathName> =
  Record<never, never> extends CallOptions<N> ? [options?: CallOptions<N>] : [options: CallOptions<N>]

/**
 * Calls one endpoint by name. Answers its reply; throws `ApiProblem` for every other answer, `Offline` when there
 * is no line, and the abort reason when `signal` ends it. A 401 renews the session once and tries again.
 */
export async function call<N extends PathName>(
  name: N,
  ...[options]: Arguments<N>
): Promise<Wire[N]['reply']> {
  const given: Sent = options ?? {}
  const response = await ask(name, given)
  const last = given.kept && kept.get(name)
  if (response.status === 304 && last) return last.reply as Wire[N]['reply']
  const text = await response.text()
  // An endpoint without a reply answers nothing, and its type says undefined.
  const reply = JSON.parse(text || 'null') ?? undefined
  const etag = response.headers.get('etag')
  if (given.kept && etag) kept.set(name, { etag, reply })
  return reply
}

/** The response itself, for what is no JSON; throws like `call`. */
export async function ask(name: PathName, given: Sent): Promise<Response> {
  let response = await send(name, given)
  if (response.status === 401 && accessToken()) {
    const refusal = new ApiProblem(401, await problemOf(response))
    // A wrong password or code is an answer, not a session to renew: sent again it would count twice.
    if (refusal.slug === 'sign-in-refused' || !(await renewed())) throw refusal
    response = await send(name, given)
  }
  if (!response.ok && response.status !== 304) {
    throw new ApiProblem(response.status, await problemOf(response))
  }
  return response
}

/** Replies that hold nothing of anybody, by endpoint. They outlive a lock, not the page. */
const kept = new Map<PathName, { etag: string; reply: unknown }>()

interface Sent {
  params?: Record<string, string> | undefined
  query?: Record<string, string | number | undefined>
  body?: unknown
  ifMatch?: number
  idempotencyKey?: string
  signal?: AbortSignal
  kept?: true
  keepalive?: boolean
}

async function send(name: PathName, given: Sent): Promise<Response> {
  const { method, path } = paths[name]
  const headers = new Headers({ accept: 'application/json', 'x-havre': '1' })
  const token = accessToken()
  if (token) headers.set('authorization', `Bearer ${token}`)
  if (given.body !== undefined) headers.set('content-type', 'application/json')
  if (given.ifMatch !== undefined) headers.set('if-match', `"${given.ifMatch}"`)
  const last = given.kept && kept.get(name)
  if (last) headers.set('if-none-match', last.etag)
  if (given.idempotencyKey) headers.set('idempotency-key', given.idempotencyKey)
  try {
    return await fetch(address(path, given), {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      ...(given.body !== undefined && { body: JSON.stringify(given.body) }),
      ...(given.signal && { signal: given.signal }),
      ...(given.keepalive && { keepalive: true }),
    })
  } catch (cause) {
    given.signal?.throwIfAborted()
    throw new Offline(cause)
  }
}

/** A path with its parameters filled in. */
export function address(path: string, { params = {}, query = {} }: Pick<Sent, 'params' | 'query'>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value))
  return search.size > 0 ? `${filled}?${search}` : filled
}

/** Whether the session could be renewed; throws Offline when nobody answers. */
export async function renewed(): Promise<boolean> {
  try {
    return (await renewSession()) !== undefined
  } catch (cause) {
    throw new Offline(cause)
  }
}

async function problemOf(response: Response): Promise<Partial<Problem>> {
  try {
    return await response.json()
  } catch {
    // A proxy answered, not the service: the status is all there is.
    return {}
  }
}
