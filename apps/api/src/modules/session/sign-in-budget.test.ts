import { beforeEach, describe, expect, test } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import {
  DEVICE,
  handClock,
  type Registered,
  register,
  send,
  signIn,
  tokenOf,
  tracesOf,
} from '../../../test/people.ts'

const clock = handClock()
const house = await openHouse({ now: clock.now })
beforeEach(async () => {
  await house.rows('DELETE FROM sign_in_budget')
})
const guess = (person: Registered, given: object = {}) =>
  signIn(house, person, { password: 'wrong', code: '000000', ...given })

describe('Guessing at an account', () => {
  test('is slowed after five failures, with the time to wait, whatever network it comes from', async () => {
    const ada = await register(house, clock, 'EDU')
    for (let n = 0; n < 5; n++) expect((await guess(ada)).status).toBe(401)
    const slowed = await guess(ada)
    expect(slowed.status).toBe(429)
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0)
    expect(slowed.body.retryAfter).toBe(Number(slowed.headers['retry-after']))
  })

  test('in parallel gains nothing', async () => {
    const ada = await register(house, clock, 'EDU')
    const answers = await Promise.all(Array.from({ length: 15 }, () => guess(ada)))
    expect(answers.filter(answer => answer.status === 401)).toHaveLength(5)
  })

  test('waits longer each time, at most a quarter of an hour, and never for ever', async () => {
    const ada = await register(house, clock, 'EDU')
    const waits = []
    for (let n = 0; n < 20; n++) {
      await house.rows('UPDATE sign_in_budget SET blocked_until = NULL')
      await guess(ada)
      const [row] = await house.rows(
        'SELECT round(extract(epoch FROM blocked_until - since))::int AS wait FROM sign_in_budget WHERE blocked_until IS NOT NULL',
      )
      waits.push(row?.wait ?? 0)
    }
    expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 2, 4, 8, 16])
    expect(Math.max(...waits.map(Number))).toBe(900)
  })

  test('is forgiven with time', async () => {
    const ada = await register(house, clock, 'EDU')
    for (let n = 0; n < 5; n++) await guess(ada)
    await house.rows(`UPDATE sign_in_budget SET blocked_until = now(), since = now() - interval '75 minutes'`)
    expect((await guess(ada)).status).toBe(401)
    expect((await guess(ada)).status).toBe(401)
  })

  test('says nothing about whether the login exists', async () => {
    const ada = await register(house, clock, 'EDU')
    const statuses = []
    for (const login of [ada.login, 'nobody.at.all']) {
      const seen = []
      for (let n = 0; n < 7; n++) seen.push((await guess(ada, { login })).status)
      statuses.push(seen)
    }
    expect(statuses[0]).toEqual(statuses[1])
  })

  test('never keeps the owner out on a device that is known', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    const cookies = { [DEVICE]: first.cookies[DEVICE] ?? '' }
    for (let n = 0; n < 12; n++) await guess(ada)
    expect((await signIn(house, ada)).status).toBe(429)
    expect((await signIn(house, ada, { cookies })).status).toBe(200)
    // Her success does not forgive the others.
    expect((await guess(ada)).status).toBe(429)
  })

  test('from a known device has ten tries an hour of its own', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    const cookies = { [DEVICE]: first.cookies[DEVICE] ?? '' }
    const seen = []
    for (let n = 0; n < 11; n++) seen.push((await guess(ada, { cookies })).status)
    expect(seen).toEqual([...Array.from({ length: 10 }, () => 401), 429])
  })

  test('with the cookie of a device on which only others signed in is guessing like any other', async () => {
    const ada = await register(house, clock, 'EDU')
    const bob = await register(house, clock, 'EDU')
    const his = await signIn(house, bob)
    const cookies = { [DEVICE]: his.cookies[DEVICE] ?? '' }
    for (let n = 0; n < 5; n++) expect((await guess(ada, { cookies })).status).toBe(401)
    expect((await guess(ada, { cookies })).status).toBe(429)
  })
})

test('One network has sixty tries a minute over all logins, and the house gets in from its own devices', async () => {
  const ada = await register(house, clock, 'EDU')
  const first = await signIn(house, ada)
  const from = '192.0.2.7'
  for (let n = 0; n < 60; n++) await guess(ada, { login: `nobody${n}`, from: `192.0.2.${n + 1}` })
  expect((await guess(ada, { login: 'nobody.else', from })).status).toBe(429)
  expect((await guess(ada, { login: 'nobody.else', from: '198.51.100.7' })).status).toBe(401)
  const cookies = { [DEVICE]: first.cookies[DEVICE] ?? '' }
  expect((await signIn(house, ada, { cookies, from })).status).toBe(200)
})

test('Whoever knows the password and guesses codes is shut out after twenty, seen after ten; the owner is not', async () => {
  const ada = await register(house, clock, 'EDU')
  const first = await signIn(house, ada)
  const cookies = { [DEVICE]: first.cookies[DEVICE] ?? '' }
  const forgetDelays = () => house.rows('UPDATE sign_in_budget SET blocked_until = NULL')
  for (let n = 0; n < 20; n++) {
    await forgetDelays()
    expect((await signIn(house, ada, { code: '000000' })).status).toBe(401)
  }
  expect(await tracesOf(house, ada.id)).toContain('session.codes-guessed refused ten-wrong-codes')
  await forgetDelays()
  expect((await signIn(house, ada)).status).toBe(401)
  expect((await signIn(house, ada, { cookies })).status).toBe(200)
})

test('A session that guesses at its own password is slowed, and stays a session', async () => {
  const ada = await register(house, clock, 'EDU')
  const token = tokenOf(await signIn(house, ada))
  const confirm = (password: string) =>
    send(house, 'POST', '/api/v1/session/confirmation', { token, body: { password } })
  for (let n = 0; n < 5; n++) expect((await confirm('wrong')).status).toBe(401)
  expect((await confirm(ada.password)).status).toBe(429)
  expect((await send(house, 'GET', '/api/v1/me', { token })).status).toBe(200)
  expect(
    (await tracesOf(house, ada.id)).filter(trace => trace.startsWith('session.confirmation-refused')),
  ).toHaveLength(5)
})
