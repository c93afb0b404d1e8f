import { type PathName, paths } from '@havre/contracts/paths.ts'
import type { Problem } from '@havre/contracts/problem.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { ApiProblem, Offline } from './api-problem.ts'
import { address, ask, renewed } from './http.ts'
import { accessToken } from './session.ts'

/** The bytes that an endpoint answers; throws like `call`. */
export async function fetchBytes(
  name: 'readAttachment' | 'readPreview',
  params: Record<string, string>,
  signal?: AbortSignal,
): Promise<Blob> {
  const response = await ask(name, { params, ...(signal && { signal }) })
  try {
    return await response.blob()
  } catch (cause) {
    signal?.throwIfAborted()
    throw new Offline(cause)
  }
}

/** The bytes that an endpoint makes of a body; throws like `call`. */
export async function postForBytes<N extends 'printDocument' | 'printHouseDocument'>(
  name: N,
  params: Record<string, string>,
  body: Wire[N]['body'],
  idempotencyKey: string,
): Promise<Blob> {
  const response = await ask(name, { params, body, idempotencyKey })
  try {
    return await response.blob()
  } catch (cause) {
    throw new Offline(cause)
  }
}

/** The bytes that an endpoint makes of nothing but who asks; throws like `call`. */
export async function bytesOf(name: 'downloadCalendarFile'): Promise<Blob> {
  const response = await ask(name, {})
  try {
    return await response.blob()
  } catch (cause) {
    throw new Offline(cause)
  }
}

interface Sending {
  params?: Record<string, string>
  ifMatch?: number
  /** One per act, for what makes something new. */
  idempotencyKey?: string
  file: Blob
  /** Called with the bytes that have left so far. */
  onSent: (bytes: number) => void
  signal: AbortSignal
}

/** Sends bytes and says how far they are; answers and throws like `call`. */
export async function sendBytes<N extends 'sendAttachment' | 'createImport'>(
  name: N,
  given: Sending,
): Promise<Wire[N]['reply']> {
  let answer = await put(name, given)
  if (answer.status === 401 && (await renewed())) answer = await put(name, given)
  const body: unknown = answer.text ? JSON.parse(answer.text) : undefined
  if (answer.status >= 200 && answer.status < 300) return body as Wire[N]['reply']
  throw new ApiProblem(answer.status, (body ?? {}) as Partial<Problem>)
}

/** By XMLHttpRequest: `fetch` does not tell how much of a body has left. */
function put(name: PathName, given: Sending): Promise<{ status: number; text: string }> {
  const { params, ifMatch, idempotencyKey, file, onSent, signal } = given
  signal.throwIfAborted()
  const { method, path } = paths[name]
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    request.open(method, address(path, params ? { params } : {}))
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('authorization', `Bearer ${accessToken() ?? ''}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    if (ifMatch !== undefined) request.setRequestHeader('if-match', `"${ifMatch}"`)
    if (idempotencyKey) request.setRequestHeader('idempotency-key', idempotencyKey)
    request.setRequestHeader('x-havre', '1')
    request.upload.addEventListener('progress', event => onSent(event.loaded))
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }))
    request.addEventListener('abort', () => reject(signal.reason))
    request.addEventListener('error', () => reject(new Offline(undefined)))
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop))
    signal.addEventListener('abort', stop)
    request.send(file)
  })
}
