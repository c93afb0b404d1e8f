import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { PathName } from '@havre/contracts/paths.ts'
import { PROBLEMS, type ProblemSlug } from '@havre/contracts/problem.ts'
import { routes } from '@havre/contracts/wire.ts'
import { type House, isRefusal, replies } from './house-replies.ts'

/** The policy of the service, word for word: a screen that needs an exception fails here too. */
const contentPolicy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'font-src', 'connect-src', 'manifest-src', 'form-action'].map(
    name => `${name} 'self'`,
  ),
  "img-src 'self' blob:",
  'media-src blob:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface Refusal {
  slug: ProblemSlug
  rule?: string
  retryAfter?: number
  errors?: { pointer: string; code: string }[]
  /** Why, as the law's own data say it. */
  reasons?: { fr: string; nl: string; en: string }[]
  /** The record that stands in the way. */
  current?: unknown
}

export interface FakeHouse {
  url: string
  house: House
  /** Every request so far: method, path, body. Cleared by the test. */
  asked: { name: PathName | 'page'; url: string; body: unknown }[]
  /** Answers an endpoint with a problem from now on, or normally again. */
  refuse: (name: PathName, refusal: Refusal | undefined) => void
  /** Holds the answers of an endpoint back until the function given is called. */
  hold: (name: PathName) => () => void
  close: () => Promise<void>
}

/**
 * The service as the browser sees it, at the edge: a small server that reads and writes through the contracts, so a
 * request that the service would refuse is refused here, and an answer that it could not give fails the test.
 */
export async function openFakeHouse(dist: string, house: House): Promise<FakeHouse> {
  const refusals = new Map<PathName, Refusal>()
  const held = new Map<PathName, Promise<void>>()
  const asked: FakeHouse['asked'] = []

  const answer = async (
    name: PathName,
    request: IncomingMessage,
    params: Record<string, string>,
    reply: ServerResponse,
  ) => {
    const route = routes[name]
    const text = await bodyOf(request)
    const body: unknown = text && !('consumes' in route) ? JSON.parse(text) : undefined
    asked.push({ name, url: request.url ?? '', body })
    await held.get(name)
    const refusal = refusals.get(name)
    if (refusal) return refuse(reply, refusal)
    const read = route.body ? route.body.safeParse(body) : undefined
    if (read && !read.success) return refuse(reply, { slug: 'invalid-request' })
    const handler = house.own[name] ?? replies[name]
    if (!handler) return refuse(reply, { slug: 'not-found' })
    const given = handler(house, {
      params,
      body,
      ifMatch: request.headers['if-match'],
      idempotencyKey: [request.headers['idempotency-key']].flat()[0],
    })
    if (isRefusal(given)) return refuse(reply, given)
    const out = route.reply ? JSON.stringify(route.reply.parse(given)) : ''
    reply.writeHead(route.status, { 'content-type': 'application/json' }).end(out)
  }

  const server = createServer((request, reply) => {
    const url = new URL(request.url ?? '/', 'http://house')
    if (!url.pathname.startsWith('/api/')) {
      asked.push({ name: 'page', url: url.pathname, body: undefined })
      void page(dist, url.pathname, reply)
      return
    }
    const found = match(request.method ?? 'GET', url.pathname)
    if (!found) return refuse(reply, { slug: 'not-found' })
    answer(found.name, request, found.params, reply).catch((error: unknown) => {
      house.faults.push(`${found.name}: ${error instanceof Error ? error.message : 'failed'}`)
      refuse(reply, { slug: 'internal' })
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    house,
    asked,
    refuse: (name, refusal) => {
      if (refusal) refusals.set(name, refusal)
      else refusals.delete(name)
    },
    hold: name => {
      const { promise, resolve } = Promise.withResolvers<void>()
      held.set(name, promise)
      return () => {
        held.delete(name)
        resolve()
      }
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function isName(name: string): name is PathName {
  return Object.hasOwn(routes, name)
}

function match(method: string, pathname: string) {
  const given = pathname.split('/')
  for (const name of Object.keys(routes)) {
    if (!isName(name) || routes[name].method !== method) continue
    const parts = routes[name].path.split('/')
    if (parts.length !== given.length) continue
    const params: Record<string, string> = {}
    const fits = parts.every((part, at) => {
      const value = given[at] ?? ''
      if (!part.startsWith(':')) return part === value
      params[part.slice(1)] = value
      return true
    })
    if (fits) return { name, params }
  }
  return undefined
}

function refuse(reply: ServerResponse, { slug, rule, retryAfter, errors, reasons, current }: Refusal): void {
  const { status, title } = PROBLEMS[slug]
  const problem = {
    type: `/problems/${slug}`,
    title,
    status,
    instance: 'req-4f7a21',
    rule,
    retryAfter,
    errors,
    reasons,
    current,
  }
  reply.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

async function page(dist: string, pathname: string, reply: ServerResponse): Promise<void> {
  const wanted = path.extname(pathname) ? pathname : '/index.html'
  const headers = { 'content-security-policy': contentPolicy, 'cache-control': 'no-store' }
  try {
    const file = await readFile(path.join(dist, path.normalize(wanted)))
    reply
      .writeHead(200, { ...headers, 'content-type': types[path.extname(wanted)] ?? 'text/plain' })
      .end(file)
  } catch {
    reply.writeHead(404, headers).end()
  }
}
