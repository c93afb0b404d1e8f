import { beforeEach, describe, expect, test } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import {
  handClock,
  type Registered,
  register,
  send,
  signIn,
  tokenOf,
  tracesOf,
} from '../../../test/people.ts'
import { codeAt } from './one-time-code.ts'

const clock = handClock()
const house = await openHouse({ now: clock.now })
beforeEach(async () => {
  await house.rows('DELETE FROM sign_in_budget')
})
const next = 'le héron boite près du canal'
const post = (token: string, path: string, body: object) =>
  send(house, 'POST', `/api/v1/${path}`, { token, body })
const alive = async (token: string) => (await send(house, 'GET', '/api/v1/me', { token })).status === 200
const grow = (person: Registered) =>
  house.rows(`UPDATE session SET step_up_at = now() - interval '6 minutes' WHERE account_id = $1`, [
    person.id,
  ])

async function signedIn() {
  const ada = await register(house, clock, 'EDU')
  return { ada, token: tokenOf(await signIn(house, ada)) }
}

describe('Protected acts', () => {
  const acts: [string, string, object][] = [
    ['changing the password', 'me/password', { current: 'violons tordus sous la grange', next }],
    ['replacing the authenticator', 'me/second-factor', {}],
    ['confirming a new authenticator', 'me/second-factor/confirmation', { code: '000000' }],
    ['new recovery codes', 'me/recovery-codes', {}],
  ]
  test.each(acts)(
    '%s asks for a proof of presence that is at most five minutes old',
    async (_act, path, body) => {
      const { ada, token } = await signedIn()
      await grow(ada)
      const before = await house.rows('SELECT * FROM account_secret WHERE account_id = $1', [ada.id])
      const answer = await post(token, path, body)
      expect(answer.status).toBe(403)
      expect(answer.body.type).toBe('/problems/confirmation-needed')
      expect(await house.rows('SELECT * FROM account_secret WHERE account_id = $1', [ada.id])).toEqual(before)
    },
  )

  test('open again after the password, or after the next code', async () => {
    const { ada, token } = await signedIn()
    for (const proof of [{ password: ada.password }, { code: ada.code() }]) {
      await grow(ada)
      expect((await post(token, 'session/confirmation', proof)).status).toBe(204)
      expect((await post(token, 'me/recovery-codes', {})).status).toBe(200)
    }
    expect(await tracesOf(house, ada.id)).toEqual([
      'session.opened done one-time-code',
      'session.confirmed done password',
      'recovery-codes.renewed done',
      'session.confirmed done one-time-code',
      'recovery-codes.renewed done',
    ])
  })

  test('stay shut after a wrong password, a wrong code, or a code used before', async () => {
    const { ada, token } = await signedIn()
    const used = ada.code()
    await post(token, 'session/confirmation', { code: used })
    await grow(ada)
    for (const proof of [{ password: 'wrong' }, { code: '000000' }, { code: used }]) {
      expect((await post(token, 'session/confirmation', proof)).status).toBe(401)
    }
    expect((await post(token, 'me/recovery-codes', {})).status).toBe(403)
  })
})

describe('Changing the password', () => {
  test('ends the other sessions, keeps this one, and only the new one opens', async () => {
    const { ada, token } = await signedIn()
    const other = tokenOf(await signIn(house, ada))
    expect((await post(token, 'me/password', { current: ada.password, next })).status).toBe(204)
    expect([await alive(token), await alive(other)]).toEqual([true, false])
    expect((await signIn(house, ada)).status).toBe(401)
    expect((await signIn(house, ada, { password: next })).status).toBe(200)
    expect(await tracesOf(house, ada.id)).toEqual(
      expect.arrayContaining(['password.changed done', 'session.ended done factor_changed']),
    )
  })

  test('needs the current one, and a new one that is not a first guess', async () => {
    const { ada, token } = await signedIn()
    expect((await post(token, 'me/password', { current: 'wrong', next })).status).toBe(401)
    const weak = await post(token, 'me/password', { current: ada.password, next: 'azertyuiop123456' })
    expect(weak.body).toMatchObject({ rule: 'weak-password', errors: [{ pointer: '#/next' }] })
    const short = await post(token, 'me/password', { current: ada.password, next: 'k7 Vd9.pW' })
    expect(short.status).toBe(400)
    expect((await signIn(house, ada)).status).toBe(200)
  })
})

describe('Replacing the authenticator', () => {
  test('takes effect with its first code: the old one and the other sessions end', async () => {
    const { ada, token } = await signedIn()
    const other = tokenOf(await signIn(house, ada))
    const seed = String((await post(token, 'me/second-factor', {})).body.secret)
    expect(seed).not.toBe(ada.seed)
    expect((await post(token, 'me/second-factor/confirmation', { code: ada.code() })).status).toBe(401)
    const code = codeAt(seed, clock.nextStep())
    expect((await post(token, 'me/second-factor/confirmation', { code })).status).toBe(204)
    expect([await alive(token), await alive(other)]).toEqual([true, false])
    expect((await signIn(house, ada)).status).toBe(401)
    expect((await signIn(house, ada, { code })).status).toBe(401)
    expect((await signIn(house, ada, { code: codeAt(seed, clock.nextStep()) })).status).toBe(200)
    expect(await tracesOf(house, ada.id)).toContain('factor.changed done')
  })

  test('that was not begun, or ten minutes ago, is not found', async () => {
    const { ada, token } = await signedIn()
    expect((await post(token, 'me/second-factor/confirmation', { code: '123456' })).status).toBe(404)
    const seed = String((await post(token, 'me/second-factor', {})).body.secret)
    await house.rows('UPDATE account_secret SET next_seed_until = now() WHERE account_id = $1', [ada.id])
    const code = codeAt(seed, clock.nextStep())
    expect((await post(token, 'me/second-factor/confirmation', { code })).status).toBe(404)
  })
})

describe('A recovery code', () => {
  test('opens a session once, in place of the authenticator', async () => {
    const { ada, token } = await signedIn()
    const codes = (await post(token, 'me/recovery-codes', {})).body.recoveryCodes as string[]
    const [code = ''] = codes
    expect((await signIn(house, ada, { code: code.toLowerCase() })).status).toBe(200)
    expect((await signIn(house, ada, { code })).status).toBe(401)
    expect(await tracesOf(house, ada.id)).toContain('session.opened done recovery-code')
  })

  test('of somebody else, or of an older list, opens nothing', async () => {
    const { ada, token } = await signedIn()
    const bob = await signedIn()
    const old = (await post(token, 'me/recovery-codes', {})).body.recoveryCodes as string[]
    await post(token, 'me/recovery-codes', {})
    const his = (await post(bob.token, 'me/recovery-codes', {})).body.recoveryCodes as string[]
    expect((await signIn(house, ada, { code: old[0] ?? '' })).status).toBe(401)
    expect((await signIn(house, ada, { code: his[0] ?? '' })).status).toBe(401)
    expect((await signIn(house, bob.ada, { code: his[0] ?? '' })).status).toBe(200)
  })
})

describe('My sessions', () => {
  test('are listed, latest first, this one marked; nobody else’s', async () => {
    const { ada, token } = await signedIn()
    await signedIn()
    await signIn(house, ada)
    const { items } = (await send(house, 'GET', '/api/v1/me/sessions', { token })).body as {
      items: { current: boolean }[]
    }
    expect(items.map(item => item.current)).toEqual([false, true])
  })

  test('end one by one, or all the others; another person’s is not found and lives on', async () => {
    const { ada, token } = await signedIn()
    const bob = await signedIn()
    const [his] = await house.rows('SELECT id FROM session WHERE account_id = $1', [bob.ada.id])
    expect((await send(house, 'DELETE', `/api/v1/me/sessions/${his?.id}`, { token })).status).toBe(404)
    expect(await alive(bob.token)).toBe(true)

    const other = tokenOf(await signIn(house, ada))
    const list = await send(house, 'GET', '/api/v1/me/sessions', { token: other })
    const [mine] = list.body.items as { id: string; current: boolean }[]
    expect((await send(house, 'DELETE', `/api/v1/me/sessions/${mine?.id}`, { token })).status).toBe(204)
    expect([await alive(other), await alive(token)]).toEqual([false, true])

    const third = tokenOf(await signIn(house, ada))
    expect((await send(house, 'DELETE', '/api/v1/me/sessions', { token })).status).toBe(204)
    expect([await alive(third), await alive(token)]).toEqual([false, true])
    expect(
      (await tracesOf(house, ada.id)).filter(trace => trace === 'session.ended done ended_by_user'),
    ).toHaveLength(2)
  })
})

test('A person changes the own language and theme, and nothing else of the account', async () => {
  const { ada, token } = await signedIn()
  const change = (body: object) => send(house, 'PATCH', '/api/v1/me', { token, body })
  expect((await change({ language: 'nl' })).body).toMatchObject({ language: 'nl', theme: 'system' })
  expect((await change({ theme: 'dark' })).body).toMatchObject({ language: 'nl', theme: 'dark' })
  for (const extra of [{ id: ada.id }, { login: 'other' }, { roles: ['DIR'] }, { status: 'active' }]) {
    expect((await change({ language: 'en', ...extra })).status).toBe(400)
  }
  const [row] = await house.rows('SELECT language, theme, status FROM account WHERE id = $1', [ada.id])
  expect(row).toEqual({ language: 'nl', theme: 'dark', status: 'active' })
})
