import { randomUUID } from 'node:crypto'
import type { Role } from '@havre/policy/roles.ts'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type AppOptions, buildApp } from '../src/app.ts'
import type { Deps } from '../src/context.ts'
import { openKeyring } from '../src/crypto/keys.ts'
import { type Door, openDoor } from '../src/db/door.ts'
import { buildAccount, buildCentre, buildSession, type Site } from '../src/demo/builders.ts'
import { openTypesetter } from '../src/documents/typesetter.ts'
import { doorUrls } from '../src/start/database.ts'
import { onDatabase, TEMPLATE } from './cluster.ts'
import { TEST_ROOT_KEY } from './root-key.ts'

export type House = Site & {
  readonly app: FastifyInstance
  readonly door: Door
  readonly deps: Deps
  /** Connection strings of this file's own database: the superuser's and the service's. */
  readonly adminUrl: string
  readonly runtimeUrl: string
  /** An account with these roles, signed in. */
  person(...roles: Role[]): Promise<Person>
  /** Rows of the database as nobody of the house sees them. */
  rows(query: string, values?: unknown[]): Promise<Record<string, unknown>[]>
}

export type Reply<T = Record<string, unknown>> = { status: number; headers: Record<string, unknown>; body: T }
export type Person = {
  readonly id: string
  readonly sid: string
  readonly token: string
  /** One request as this person; a body makes it JSON. */
  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply<T>>
}

/** A database of its own for the test file, the shipped service over it, and a centre to fill. */
export async function openHouse(
  options: AppOptions & { now?: () => Date } = {},
  more: Pick<Deps, 'clamd' | 'mailer'> = {},
): Promise<House> {
  const clusterUrl = inject('adminUrl')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: clusterUrl })
  await admin.connect()
  // A clone does not take over who may connect and make temporary tables: that is the first migration's last word.
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`)
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO havre_rt, havre_auth, havre_jobs`)
  const adminUrl = onDatabase(clusterUrl, name)
  const keyring = openKeyring(TEST_ROOT_KEY)
  const urls = doorUrls(adminUrl, keyring)
  const door = openDoor(urls)
  const typesetter = openTypesetter()
  const deps: Deps = {
    door,
    keyring,
    typesetter,
    appName: 'Havre',
    now: options.now ?? (() => new Date()),
    ...TEST_COSTS,
    ...more,
  }
  // A machine that runs many test files at once lags; only what a person sends is put to the test here.
  const app = await buildApp(deps, {
    requestsPerMinute: 1_000_000,
    // Off: a loop that was never free to be measured counts as endlessly late.
    busyAfter: 0,
    apiViewer: true,
    ...options,
  })
  await app.ready()
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const site = await buildCentre(client, keyring)

  afterAll(async () => {
    await app.close()
    await door.close()
    await typesetter.close()
    await client.end()
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
  return {
    ...site,
    app,
    door,
    deps,
    adminUrl,
    runtimeUrl: urls.runtime,
    person: (...roles) => signedIn(app, site, roles),
    rows: async (query, values) => (await client.query(query, values)).rows,
  }
}

/** Password hashing is made cheap here and nowhere else. */
const TEST_COSTS = { passwordCost: { memoryKib: 64, passes: 1 } }

async function signedIn(app: FastifyInstance, site: Site, roles: readonly Role[]): Promise<Person> {
  const id = await buildAccount(site, roles)
  const sid = await buildSession(site, id, { confirmed: true })
  const { accessToken } = app.accessToken(sid)
  return {
    id,
    sid,
    token: accessToken,
    call: (method, path, body, headers) => callAs(app, accessToken, method, path, body, headers),
  }
}

/** One request through the whole service. */
export async function callAs<T = Record<string, unknown>>(
  app: FastifyInstance,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply<T>> {
  const reply = await app.inject({
    method: method as 'GET',
    url: path,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  const isJson = /json/.test(String(reply.headers['content-type']))
  return { status: reply.statusCode, headers: reply.headers, body: isJson ? reply.json<T>() : ({} as T) }
}

/** A key that makes a create unique. */
export function once(): Record<string, string> {
  return { 'idempotency-key': randomUUID() }
}

export function ifMatch(version: number): Record<string, string> {
  return { 'if-match': `"${version}"` }
}
