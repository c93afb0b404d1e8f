import { randomInt } from 'node:crypto'
import type { Role } from '@havre/policy/roles.ts'
import { buildAccount } from '../src/demo/builders.ts'
import { writeRows } from '../src/demo/write-rows.ts'
import { accountSecretRow } from '../src/modules/accounts/account-rows.ts'
import { codeAt, newSeed } from '../src/modules/session/one-time-code.ts'
import { createPasswordHasher } from '../src/modules/session/password-hasher.ts'
import type { House } from './harness.ts'

const STEP_MS = 30_000

/** A clock that tests move by hand; each new one-time code needs a later step. */
export function handClock() {
  let at = Date.now()
  return {
    now: () => new Date(at),
    nextStep() {
      at += STEP_MS
      return new Date(at)
    },
  }
}
export type HandClock = ReturnType<typeof handClock>

/** Somebody who can sign in, with what only they know. */
export type Registered = {
  readonly id: string
  readonly login: string
  readonly password: string
  readonly seed: string
  /** The next code of the authenticator. */
  code(): string
}

export async function register(house: House, clock: HandClock, ...roles: Role[]): Promise<Registered> {
  const login = `u${randomInt(1e12).toString(36)}`
  const id = await buildAccount(house, roles, { login })
  const password = 'violons tordus sous la grange'
  const seed = newSeed()
  const hasher = createPasswordHasher(house.keyring, { memoryKib: 64, passes: 1 })
  await writeRows(house.client, 'account_secret', [
    await accountSecretRow(house.keyring, hasher, id, { password, authenticatorSeed: seed }),
  ])
  return { id, login, password, seed, code: () => codeAt(seed, clock.nextStep()) }
}

export type Answer = {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Record<string, unknown>
  /** Cookies that the answer sets; '' when it clears one. */
  readonly cookies: Record<string, string>
  readonly setCookie: readonly string[]
}

/** One request as a browser on some network would send it, cookies included. */
export async function send(
  house: House,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  given: {
    body?: object
    token?: string
    cookies?: Record<string, string>
    headers?: Record<string, string>
    from?: string
  } = {},
): Promise<Answer> {
  const reply = await house.app.inject({
    method,
    url,
    remoteAddress: given.from ?? `10.${randomInt(256)}.${randomInt(256)}.1`,
    headers: { ...(given.token ? { authorization: `Bearer ${given.token}` } : {}), ...given.headers },
    ...(given.cookies ? { cookies: given.cookies } : {}),
    ...(given.body ? { payload: given.body } : {}),
  })
  const setCookie = [reply.headers['set-cookie'] ?? []].flat()
  return {
    status: reply.statusCode,
    body: reply.body === '' ? {} : reply.json<Record<string, unknown>>(),
    headers: reply.headers,
    cookies: Object.fromEntries(reply.cookies.map(cookie => [cookie.name, cookie.value])),
    setCookie,
  }
}

export const REFRESH = '__Host-havre_refresh'
export const DEVICE = '__Host-havre_device'
/** What the page (or a script) adds where a cookie opens the endpoint. */
export const OURS = { 'x-havre': '1' }

/** Signs in as a person does; `given` changes what is sent. */
export function signIn(
  house: House,
  person: Registered,
  given: {
    password?: string
    code?: string
    login?: string
    cookies?: Record<string, string>
    from?: string
  } = {},
): Promise<Answer> {
  return send(house, 'POST', '/api/v1/session', {
    body: {
      login: given.login ?? person.login,
      password: given.password ?? person.password,
      code: given.code ?? person.code(),
    },
    ...(given.cookies ? { cookies: given.cookies } : {}),
    ...(given.from ? { from: given.from } : {}),
  })
}

export function tokenOf(answer: Answer): string {
  return String(answer.body.accessToken)
}

/** Traces about one account, oldest first: action, outcome and reason. */
export async function tracesOf(house: House, accountId: string): Promise<string[]> {
  const rows = await house.rows(
    `SELECT action, outcome, reason FROM trace WHERE account_id = $1 AND action !~ '\\.(insert|update)$' ORDER BY id`,
    [accountId],
  )
  return rows.map(row => [row.action, row.outcome, row.reason ?? ''].join(' ').trim())
}
