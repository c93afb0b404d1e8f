import { beforeEach, describe, expect, test } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import {
  type Answer,
  DEVICE,
  handClock,
  OURS,
  REFRESH,
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

const jar = (answer: Answer, device: Answer = answer) => ({
  [REFRESH]: answer.cookies[REFRESH] ?? '',
  [DEVICE]: device.cookies[DEVICE] ?? '',
})
const refresh = (cookies: Record<string, string>, headers: Record<string, string> = OURS) =>
  send(house, 'POST', '/api/v1/session/refresh', { body: {}, cookies, headers })
const opens = async (answer: Answer) =>
  (await send(house, 'GET', '/api/v1/me', { token: tokenOf(answer) })).status === 200

describe('Refreshing', () => {
  test('gives a new token and a new cookie, and the idle time starts again', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    await house.rows(`UPDATE session SET idle_until = now() + interval '1 minute' WHERE account_id = $1`, [
      ada.id,
    ])
    const second = await refresh(jar(first))
    expect(second.status).toBe(200)
    expect(second.cookies[REFRESH]).not.toBe(first.cookies[REFRESH])
    expect(await opens(second)).toBe(true)
    const third = await refresh(jar(second, first))
    expect(third.status).toBe(200)
    const [row] = await house.rows(
      `SELECT idle_until > now() + interval '29 minutes' AS extended FROM session WHERE account_id = $1`,
      [ada.id],
    )
    expect(row).toEqual({ extended: true })
  })

  test('never lengthens the ten hours', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    await house.rows(`UPDATE session SET expires_at = now() + interval '1 minute' WHERE account_id = $1`, [
      ada.id,
    ])
    expect((await refresh(jar(first))).status).toBe(200)
    const [row] = await house.rows(
      `SELECT idle_until <= expires_at AS bound FROM session WHERE account_id = $1`,
      [ada.id],
    )
    expect(row).toEqual({ bound: true })
  })

  test('twice with the same cookie within ten seconds gives the same successor (a lost answer)', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    const [one, two] = await Promise.all([refresh(jar(first)), refresh(jar(first))])
    expect([one?.status, two?.status]).toEqual([200, 200])
    expect(one?.cookies[REFRESH]).toBe(two?.cookies[REFRESH])
    expect((await refresh(jar(one ?? first, first))).status).toBe(200)
  })

  const theft: [string, (first: Answer) => Promise<Answer>][] = [
    [
      'later than ten seconds',
      async first => {
        await refresh(jar(first))
        await house.rows(
          `UPDATE refresh_token SET spent_at = now() - interval '11 seconds' WHERE spent_at IS NOT NULL`,
        )
        return refresh(jar(first))
      },
    ],
    [
      'a third time',
      async first => {
        await refresh(jar(first))
        await refresh(jar(first))
        return refresh(jar(first))
      },
    ],
    [
      'after its successor was used',
      async first => {
        await refresh(jar(await refresh(jar(first)), first))
        return refresh(jar(first))
      },
    ],
    [
      'from another device',
      async first => {
        await refresh(jar(first))
        return refresh({ [REFRESH]: first.cookies[REFRESH] ?? '' })
      },
    ],
  ]
  test.each(theft)('with a spent cookie %s ends the whole session', async (_when, replay) => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    const answer = await replay(first)
    expect(answer.status).toBe(401)
    expect(answer.cookies[REFRESH]).toBe('')
    expect(await opens(first)).toBe(false)
    expect(await tracesOf(house, ada.id)).toContain('session.refresh-reused refused reuse')
    const [row] = await house.rows('SELECT revoked_because FROM session WHERE account_id = $1', [ada.id])
    expect(row).toEqual({ revoked_because: 'reuse' })
  })

  test('needs a live session, and leaves another person’s alone', async () => {
    const ada = await register(house, clock, 'EDU')
    const bob = await register(house, clock, 'EDU')
    const hers = await signIn(house, ada)
    const his = await signIn(house, bob)
    await house.rows(`UPDATE session SET idle_until = now() WHERE account_id = $1`, [ada.id])
    expect((await refresh(jar(hers))).status).toBe(401)
    expect((await refresh(jar(his))).status).toBe(200)
    expect((await refresh({ [REFRESH]: 'A'.repeat(43) })).status).toBe(401)
    expect((await refresh({})).status).toBe(401)
  })

  test.each([
    ['without our header', {}],
    ['from another origin', { ...OURS, origin: 'https://evil.example' }],
    ['from a null origin', { ...OURS, origin: 'null' }],
    ['from another site', { ...OURS, 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', { ...OURS, 'sec-fetch-site': 'same-site' }],
  ])('%s is refused and spends nothing', async (_how, headers) => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    expect((await refresh(jar(first), headers)).status).toBe(403)
    expect((await refresh(jar(first))).status).toBe(200)
  })

  test('from our own page is accepted', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    const headers = {
      ...OURS,
      host: 'havre.test',
      origin: 'https://havre.test',
      'sec-fetch-site': 'same-origin',
    }
    expect((await refresh(jar(first), headers)).status).toBe(200)
  })
})

describe('The refresh cookie', () => {
  test('opens nothing but refresh and sign-out', async () => {
    const ada = await register(house, clock, 'DIR')
    const first = await signIn(house, ada)
    for (const path of ['/api/v1/me', '/api/v1/me/sessions', '/api/v1/accounts', '/api/v1/today']) {
      expect((await send(house, 'GET', path, { cookies: jar(first), headers: OURS })).status).toBe(401)
    }
  })
})

describe('Signing out', () => {
  test('ends the session, clears the browser, and may be repeated', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    const answer = await send(house, 'DELETE', '/api/v1/session', { cookies: jar(first), headers: OURS })
    expect(answer.status).toBe(204)
    expect(answer.cookies[REFRESH]).toBe('')
    expect(answer.headers['clear-site-data']).toContain('storage')
    expect(await opens(first)).toBe(false)
    expect((await refresh(jar(first))).status).toBe(401)
    expect(
      (await send(house, 'DELETE', '/api/v1/session', { cookies: jar(first), headers: OURS })).status,
    ).toBe(204)
    expect(
      (await tracesOf(house, ada.id)).filter(trace => trace === 'session.ended done signed_out'),
    ).toHaveLength(1)
  })

  test('with a token alone ends that session too', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    const token = tokenOf(first)
    expect((await send(house, 'DELETE', '/api/v1/session', { token, headers: OURS })).status).toBe(204)
    expect(await opens(first)).toBe(false)
  })

  test('from another site is refused', async () => {
    const ada = await register(house, clock, 'EDU')
    const first = await signIn(house, ada)
    expect((await send(house, 'DELETE', '/api/v1/session', { cookies: jar(first) })).status).toBe(403)
    expect(await opens(first)).toBe(true)
  })
})
