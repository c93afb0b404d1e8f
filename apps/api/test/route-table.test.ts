import { randomUUID } from 'node:crypto'
import type { RouteContract } from '@havre/contracts/route.ts'
import { routes } from '@havre/contracts/wire.ts'
import fc from 'fast-check'
import Fastify, { type RouteOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { guard } from '../src/plugins/guard.ts'
import { callAs, ifMatch, once, openHouse } from './harness.ts'
import { type JsonSchema, valuesOf } from './json-schema.ts'

const house = await openHouse()
const table = house.app.routeTable
const v1 = table.filter(({ url, method }) => url.startsWith('/api/v1/') && method !== 'HEAD')
const contracts: readonly RouteContract[] = Object.values(routes)
const nameOf = ({ method, url }: { method: string; url: string }) => `${method} ${url}`
const withIds = (url: string) => url.replaceAll(/:\w+/g, () => randomUUID())

/** What anybody may call without being signed in. A new line here is a decision. */
const PUBLIC = [
  'DELETE /api/v1/session',
  'GET /api/v1/health/live',
  'POST /api/v1/activation',
  'POST /api/v1/activation/confirmation',
  'POST /api/v1/session',
  'POST /api/v1/session/refresh',
]

const HEADERS: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none';/,
  'strict-transport-security': /max-age=31536000/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /geolocation=\(\)/,
  'cache-control': /^no-store$/,
  'x-robots-tag': /^noindex$/,
}

describe('the live routes', () => {
  it('each declare access, audit and an answer for every status', () => {
    expect(table.filter(({ access, audit }) => !access || !audit)).toEqual([])
    const uncovered = v1.filter(
      ({ answers }) => !answers.includes('default') || !answers.some(status => status.startsWith('2')),
    )
    expect(uncovered).toEqual([])
  })

  it('are the contracts, each mounted once, and nothing else', () => {
    const mounted = v1.map(nameOf).sort()
    expect(mounted).toEqual(contracts.map(({ method, path }) => `${method} ${path}`).sort())
    const elsewhere = table.filter(({ url }) => !url.startsWith('/api/v1/') && !url.startsWith('/api/docs'))
    expect(elsewhere).toEqual([])
    console.info(`route table: ${table.length} routes, ${v1.length} contracts`)
  })

  it('that are public are these and no others', () => {
    expect(
      v1
        .filter(({ access }) => access === 'public')
        .map(nameOf)
        .sort(),
    ).toEqual(PUBLIC)
  })

  it('are all described in the served OpenAPI document', async () => {
    const { body } = await callAs<{ paths: Record<string, object> }>(house.app, '', 'GET', '/api/docs/json')
    const described = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map(
        method => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    )
    expect(described.sort()).toEqual(v1.map(nameOf).sort())
  })

  it('trace what they read: without a trace of their own are only forms, the law, texts of the house, liveness, presence and the own account', () => {
    expect(
      v1
        .filter(({ audit }) => audit === 'none')
        .map(nameOf)
        .sort(),
    ).toEqual([
      'GET /api/v1/first-reflexes',
      'GET /api/v1/health/live',
      'GET /api/v1/house-documents',
      'GET /api/v1/kinds',
      'GET /api/v1/me',
      'GET /api/v1/me/calendar-file',
      'GET /api/v1/me/mail',
      'GET /api/v1/me/sessions',
      'GET /api/v1/procedures',
      'POST /api/v1/entries/:entryId/presence',
      'POST /api/v1/first-reflexes/evaluation',
      'POST /api/v1/house-documents/preview',
      'POST /api/v1/procedures/evaluation',
      'POST /api/v1/trafficking-screenings/evaluation',
    ])
  })
})

describe('somebody who is not signed in', () => {
  const closed = v1.filter(({ access }) => access !== 'public')
  const bodies = [undefined, {}, { unknown: 1 }, '{'] as const

  it.each(closed.map(route => [nameOf(route), route] as const))(
    'gets 401 on %s, whatever is sent',
    async (_, route) => {
      for (const token of [null, 'x', `${'a'.repeat(20)}.e30.x`]) {
        for (const body of route.method === 'GET' || route.method === 'DELETE' ? [undefined] : bodies) {
          const type = { 'content-type': 'application/json' }
          const reply = await callAs(house.app, token, route.method, withIds(route.url), body, type)
          expect(reply.status).toBe(401)
          expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
          expect(reply.body).toMatchObject({ type: '/problems/not-signed-in', status: 401 })
        }
      }
    },
  )

  it('gets the same 401 on addresses that do not exist', async () => {
    const urls = ['/api/', '/api/v1', '/api/v1/nothing', '/api/v2/me', '/api/v1/entries/1/2/3', '/api/v1/me/']
    for (const url of urls) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const { status, body } = await callAs(house.app, null, method, url)
        expect([method, url, status, body.type]).toEqual([method, url, 401, '/problems/not-signed-in'])
      }
    }
  })
})

describe('headers', () => {
  it('protect every answer: allowed, refused, absent, malformed', async () => {
    const person = await house.person('COO')
    let answers = 0
    for (const route of v1) {
      const asked = [
        await callAs(house.app, null, route.method, withIds(route.url)),
        await person.call(route.method, withIds(route.url)),
        await person.call(
          route.method,
          withIds(route.url),
          route.method === 'GET' ? undefined : { unknown: 1 },
        ),
        await person.call(route.method, `${withIds(route.url)}/nothing`),
      ]
      for (const { headers } of asked) {
        answers += 1
        for (const [name, value] of Object.entries(HEADERS)) {
          expect(headers[name], `${nameOf(route)} ${name}`).toMatch(value)
        }
        expect(headers['x-powered-by'] ?? headers.server).toBeUndefined()
      }
    }
    console.info(`headers: ${answers} answers × ${Object.keys(HEADERS).length} headers`)
  })
})

describe('what creates or changes', () => {
  it('asks for Idempotency-Key where it answers 201', () => {
    expect(contracts.filter(({ status, idempotent }) => (status === 201) !== (idempotent === true))).toEqual(
      [],
    )
  })

  it('asks for If-Match where a record is replaced or amended; the own language, theme and mail have one writer only', () => {
    const open = contracts.filter(
      ({ method, ifMatch: asked }) => (method === 'PUT' || method === 'PATCH') && !asked,
    )
    expect(open.map(({ path }) => path)).toEqual(['/api/v1/me', '/api/v1/me/mail/address', '/api/v1/me/mail'])
  })

  it('is refused without that header, and with one that is none', async () => {
    const person = await house.person('COO')
    const admin = await house.person('ADM')
    const director = await house.person('DIR')
    const legal = await house.person('LEG')
    const OF_PLACES = /house-words|second-address|destination/
    const OF_LAW = /legal-procedures|residence-documents|deadline-overrides|rule-validations/
    for (const route of contracts.filter(one => one.idempotent || one.ifMatch)) {
      const body = someBody(route.body)
      const ofForms = route.path.startsWith('/api/v1/forms')
      const decides = /\/(publication|return)$/.test(route.path)
      const asker =
        route.path.startsWith('/api/v1/accounts') || (ofForms && !decides)
          ? admin
          : OF_PLACES.test(route.path) || ofForms
            ? director
            : OF_LAW.test(route.path)
              ? legal
              : person
      // What wants both headers is asked about the version with a key that is good.
      const key = route.ifMatch && route.idempotent ? once() : {}
      const call = (headers?: Record<string, string>) =>
        asker.call(route.method, withIds(route.path), body, { ...key, ...headers })
      const without = await call()
      const name = `${route.method} ${route.path}`
      if (route.ifMatch) {
        expect([name, without.status, without.body.type]).toEqual([name, 428, '/problems/version-required'])
        for (const value of ['1', 'W/"1"', '"0"', '*', '"1", "2"', '"99999999999"']) {
          const { status, body: refused } = await call({ 'if-match': value })
          expect([name, value, status, refused.errors]).toEqual([
            name,
            value,
            400,
            [{ pointer: '#/headers/if-match', code: 'not-a-version' }],
          ])
        }
        expect([name, (await call(ifMatch(1))).status]).toEqual([name, 404])
      } else {
        expect([name, without.status, without.body.errors]).toEqual([
          name,
          400,
          [{ pointer: '#/headers/idempotency-key', code: 'required' }],
        ])
        expect((await call({ 'idempotency-key': 'short' })).status).toBe(400)
      }
    }
  })
})

/** Some body that the contract takes: the first of many that its own schema describes. */
function someBody(schema: z.ZodType | undefined): object {
  if (!schema) return {}
  const described: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })))
  const bodies = fc.sample(valuesOf(described), { numRuns: 2_000, seed: 4310 })
  const body = bodies.find(one => schema.safeParse(one).success)
  if (typeof body !== 'object' || body === null) throw new Error('no body of this contract was found')
  return body
}

describe('the process does not start', () => {
  const good = {
    method: 'GET',
    url: '/api/v1/x',
    config: { access: 'signed-in', audit: 'x.read' },
    schema: { response: { 200: {}, default: {} } },
    handler: async () => ({}),
  } satisfies RouteOptions
  const boot = async (route: RouteOptions) => {
    const app = Fastify()
    await app.register(guard)
    app.route(route)
    await app.ready()
  }
  const { config: _, ...undeclared } = good

  it('but with a route that declares everything', async () => {
    await expect(boot(good)).resolves.toBeUndefined()
  })

  it.each<[string, RouteOptions, RegExp]>([
    ['nothing', undeclared, /declares no access/],
    ['no access', { ...good, config: { audit: 'x' } }, /declares no access/],
    ['no audit', { ...good, config: { access: 'public' } }, /declares no audit/],
    ['an empty audit', { ...good, config: { access: 'public', audit: '' } }, /declares no audit/],
    ['no schema', { ...good, schema: {} }, /no answer for every status/],
    ['no schema of refusals', { ...good, schema: { response: { 200: {} } } }, /no answer for every status/],
    [
      'no schema of success',
      { ...good, schema: { response: { default: {} } } },
      /no answer for every status/,
    ],
  ])('with a route that declares %s', async (_name, route, message) => {
    await expect(boot(route)).rejects.toThrow(message)
  })
})
