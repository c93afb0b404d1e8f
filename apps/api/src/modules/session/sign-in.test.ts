import { beforeEach, describe, expect, test } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import {
  DEVICE,
  handClock,
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
const sessionsOf = (id: string) =>
  house.rows('SELECT revoked_because FROM session WHERE account_id = $1 ORDER BY created_at', [id])

describe('Signing in', () => {
  test('An educator with password and code gets a token that opens the API, and a trace', async () => {
    const ada = await register(house, clock, 'EDU', 'REF')
    const answer = await signIn(house, ada)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ expiresInSeconds: 300, me: { id: ada.id, roles: ['EDU', 'REF'] } })
    const me = await send(house, 'GET', '/api/v1/me', { token: tokenOf(answer) })
    expect(me.body.login).toBe(ada.login)
    expect(await tracesOf(house, ada.id)).toEqual(['session.opened done one-time-code'])
  })

  test('Both cookies are for this host, https and our own pages only, and out of reach of scripts', async () => {
    const ada = await register(house, clock, 'EDU')
    const { setCookie } = await signIn(house, ada)
    expect(setCookie).toHaveLength(2)
    for (const cookie of setCookie) {
      expect(cookie).toMatch(/^__Host-havre_(refresh|device)=/)
      for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(part)
      expect(cookie).not.toContain('Domain')
    }
  })

  test('Neither password, code, session secret nor refresh token is stored in plain', async () => {
    const ada = await register(house, clock, 'EDU')
    const answer = await signIn(house, ada)
    const tables = ['account', 'account_secret', 'session', 'refresh_token', 'known_device', 'trace']
    let stored = ''
    for (const table of tables) stored += JSON.stringify(await house.rows(`SELECT t::text FROM ${table} t`))
    const [, payload = ''] = tokenOf(answer).split('.')
    const { sid } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sid: string }
    for (const secret of [ada.password, ada.seed, sid, answer.cookies[REFRESH] ?? 'none']) {
      expect(stored).not.toContain(secret)
      expect(stored).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })

  test('Whatever is wrong, the answer is the same, nothing opens, and the trace knows why', async () => {
    const ada = await register(house, clock, 'EDU')
    const gone = await register(house, clock, 'EDU')
    const invited = await register(house, clock, 'EDU')
    await house.rows(`UPDATE account SET status = 'disabled' WHERE id = $1`, [gone.id])
    await house.rows(`UPDATE account SET status = 'invited' WHERE id = $1`, [invited.id])
    const answers = [
      await signIn(house, ada, { password: 'not the right password' }),
      await signIn(house, ada, { code: '000000' }),
      await signIn(house, ada, { code: 'ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ' }),
      await signIn(house, ada, { login: 'nobody.here' }),
      await signIn(house, gone),
      await signIn(house, invited),
    ]
    const bodies = answers.map(({ status, body, cookies }) => ({
      status,
      body: { ...body, instance: '' },
      cookies,
    }))
    expect(bodies[0]).toMatchObject({ status: 401, body: { type: '/problems/sign-in-refused' }, cookies: {} })
    for (const body of bodies) expect(body).toEqual(bodies[0])
    expect(await sessionsOf(ada.id)).toEqual([])
    expect(await tracesOf(house, ada.id)).toEqual([
      'session.refused refused password',
      'session.refused refused code',
      'session.refused refused code',
    ])
    const nobody = await house.rows(
      `SELECT reason, centre_id IS NOT NULL AS placed FROM trace WHERE account_id IS NULL AND action = 'session.refused'`,
    )
    expect(nobody).toEqual(Array.from({ length: 3 }, () => ({ reason: 'no-active-account', placed: true })))
  })

  test('A code works once, and an older one no longer', async () => {
    const ada = await register(house, clock, 'EDU')
    const older = ada.code()
    const code = ada.code()
    expect((await signIn(house, ada, { code })).status).toBe(200)
    expect((await signIn(house, ada, { code })).status).toBe(401)
    expect((await signIn(house, ada, { code: older })).status).toBe(401)
    expect(await sessionsOf(ada.id)).toHaveLength(1)
  })

  test('One code used twice at the same moment opens one session', async () => {
    const ada = await register(house, clock, 'EDU')
    const code = ada.code()
    const answers = await Promise.all([signIn(house, ada, { code }), signIn(house, ada, { code })])
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 401])
    expect(await sessionsOf(ada.id)).toHaveLength(1)
  })

  test('The fourth session ends the oldest one', async () => {
    const ada = await register(house, clock, 'EDU')
    const answers = []
    for (let n = 0; n < 4; n++) answers.push(await signIn(house, ada))
    const alive = await Promise.all(
      answers.map(answer => send(house, 'GET', '/api/v1/me', { token: tokenOf(answer) })),
    )
    expect(alive.map(answer => answer.status)).toEqual([401, 200, 200, 200])
    expect((await sessionsOf(ada.id)).map(row => row.revoked_because)).toEqual(['limit', null, null, null])
    expect(await tracesOf(house, ada.id)).toContain('session.ended done limit')
  })

  test('Somebody else’s id, role or session in the body is refused and changes nothing', async () => {
    const ada = await register(house, clock, 'EDU')
    const body = { login: ada.login, password: ada.password, code: ada.code() }
    for (const extra of [{ accountId: ada.id }, { role: 'DIR' }, { sessionId: ada.id }]) {
      const answer = await send(house, 'POST', '/api/v1/session', { body: { ...body, ...extra } })
      expect(answer.status).toBe(400)
    }
    expect(await sessionsOf(ada.id)).toEqual([])
  })

  test('A device cookie that we did not sign counts for nothing', async () => {
    const ada = await register(house, clock, 'EDU')
    const cookies = { [DEVICE]: 'AAAAAAAAAAAAAAAAAAAAAA.forged' }
    const answer = await signIn(house, ada, { cookies })
    expect(answer.cookies[DEVICE]?.startsWith('AAAA')).toBe(false)
  })
})

describe('A session', () => {
  test.each([
    ['sits idle', `idle_until = now() - interval '1 second'`],
    ['is older than ten hours', `expires_at = now() - interval '1 second'`],
    ['is revoked', `revoked_at = now(), revoked_because = 'ended_by_other'`],
  ])('that %s answers nothing more', async (_why, change) => {
    const ada = await register(house, clock, 'EDU')
    const token = tokenOf(await signIn(house, ada))
    await house.rows(`UPDATE session SET ${change} WHERE account_id = $1`, [ada.id])
    expect((await send(house, 'GET', '/api/v1/me', { token })).status).toBe(401)
  })

  test.each([
    ['EDU', 30],
    ['GUA', 15],
    ['LAW', 15],
    ['PAR', 15],
  ] as const)('of %s may sit idle for %i minutes and lives for ten hours', async (role, minutes) => {
    const ada = await register(house, clock, role)
    await signIn(house, ada)
    const [row] = await house.rows(
      `SELECT extract(epoch FROM idle_until - created_at)::int / 60 AS idle,
              extract(epoch FROM expires_at - created_at)::int / 3600 AS life FROM session WHERE account_id = $1`,
      [ada.id],
    )
    expect(row).toEqual({ idle: minutes, life: 10 })
  })
})
