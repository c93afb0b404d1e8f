import { describe, expect, test } from 'vitest'
import { once, openHouse, type Person } from '../../../test/harness.ts'
import { handClock, register, signIn, tokenOf } from '../../../test/people.ts'

const clock = handClock()
const house = await openHouse({ now: clock.now })
const sys = await house.person('ADM')
const body = (roles: string[] = ['EDU']) => ({
  login: `n${Math.random().toString(36).slice(2)}`,
  name: 'Zoé Żak',
  roles,
})
const invite = (by: Person, given: object, headers = once()) =>
  by.call('POST', '/api/v1/accounts', given, headers)
const accounts = async () => (await house.rows('SELECT count(*)::int AS n FROM account'))[0]?.n
const statusOf = async (id: string) =>
  (await house.rows('SELECT status FROM account WHERE id = $1', [id]))[0]?.status
const tracesBy = async (by: Person) =>
  (
    await house.rows(`SELECT action, outcome, reason FROM trace WHERE account_id = $1 ORDER BY id`, [by.id])
  ).map(row => `${row.action} ${row.outcome} ${row.reason ?? ''}`.trim())

describe('Inviting', () => {
  test('An administrator gets a set-up code for 24 hours; the account waits, its name is sealed', async () => {
    const answer = await invite(sys, body(['EDU', 'REF']))
    expect(answer.status).toBe(201)
    expect(answer.body.setupCode).toMatch(/^([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/)
    const [row] = await house.rows(
      `SELECT a.status, position('Zo' IN encode(a.display_name, 'escape')) AS plain,
              ARRAY(SELECT role FROM account_role WHERE account_id = a.id ORDER BY role) AS roles FROM account a WHERE id = $1`,
      [answer.body.id],
    )
    expect(row).toEqual({ status: 'invited', plain: 0, roles: ['EDU', 'REF'] })
    expect(await tracesBy(sys)).toContain('account.invited done EDU,REF')
  })

  test('The same request twice makes one account and gives the same code', async () => {
    const given = body()
    const key = once()
    const [one, two] = [await invite(sys, given, key), await invite(sys, given, key)]
    expect(two.body).toEqual(one.body)
    expect(await house.rows('SELECT id FROM account WHERE login = $1', [given.login])).toHaveLength(1)
  })

  test('A login that exists is refused', async () => {
    const given = body()
    await invite(sys, given)
    expect((await invite(sys, given)).status).toBe(409)
  })

  test.each([[['ADM', 'DIR']], [['AUD', 'EDU']], [['DPO', 'COO']]])(
    'Roles that one person may not hold together (%o) are refused, and nothing is made',
    async roles => {
      const before = await accounts()
      const answer = await invite(sys, body(roles))
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ rule: 'separation-of-duties', errors: [{ pointer: '#/roles' }] })
      expect(await accounts()).toBe(before)
    },
  )

  test.each(['EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR', 'GUA', 'LAW', 'PAR', 'AUD', 'DPO'] as const)(
    '%s invites, disables and reinvites nobody',
    async role => {
      const person = await house.person(role)
      const target = await house.person('EDU')
      const before = await accounts()
      expect((await invite(person, body())).status).toBe(404)
      for (const act of ['disabling', 'invitation']) {
        expect((await person.call('POST', `/api/v1/accounts/${target.id}/${act}`, {})).status).toBe(404)
      }
      expect(await accounts()).toBe(before)
      expect(await statusOf(target.id)).toBe('active')
      expect((await tracesBy(person)).filter(trace => trace.includes(' absent '))).toHaveLength(3)
    },
  )

  test('Every act of administration asks for presence within five minutes', async () => {
    const late = await house.person('ADM')
    const target = await house.person('EDU')
    await house.rows(`UPDATE session SET step_up_at = now() - interval '6 minutes' WHERE account_id = $1`, [
      late.id,
    ])
    const answers = [
      await invite(late, body()),
      await late.call('POST', `/api/v1/accounts/${target.id}/disabling`, {}),
      await late.call('POST', `/api/v1/accounts/${target.id}/invitation`, {}),
    ]
    for (const answer of answers) expect(answer.body.type).toBe('/problems/confirmation-needed')
    expect(await statusOf(target.id)).toBe('active')
  })
})

describe('Disabling', () => {
  test('acts at the next statement, on every session, and sign-in answers as for nobody', async () => {
    const ada = await register(house, clock, 'EDU')
    const token = tokenOf(await signIn(house, ada))
    const read = () => house.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })
    expect((await read()).statusCode).toBe(200)
    expect((await sys.call('POST', `/api/v1/accounts/${ada.id}/disabling`, {})).status).toBe(204)
    expect((await read()).statusCode).toBe(401)
    expect((await signIn(house, ada)).status).toBe(401)
    expect(await house.rows('SELECT revoked_because FROM session WHERE account_id = $1', [ada.id])).toEqual([
      { revoked_because: 'disabled' },
    ])
    expect(await tracesBy(sys)).toContain('account.disabled done')
  })

  test('oneself is not allowed, and an account of another centre does not exist', async () => {
    expect((await sys.call('POST', `/api/v1/accounts/${sys.id}/disabling`, {})).status).toBe(403)
    const [elsewhere] = await house.rows(
      `WITH c AS (INSERT INTO centre (code, jurisdiction, time_zone) VALUES ('elsewhere', 'BE', 'Europe/Brussels') RETURNING id)
       INSERT INTO account (centre_id, login, display_name, status) SELECT id, 'far.away', ''::bytea, 'active' FROM c RETURNING id`,
    )
    for (const act of ['disabling', 'invitation']) {
      expect((await sys.call('POST', `/api/v1/accounts/${elsewhere?.id}/${act}`, {})).status).toBe(404)
    }
    expect(await statusOf(String(elsewhere?.id))).toBe('active')
  })
})

describe('Inviting again', () => {
  test('shuts what was there and makes the earlier set-up code worthless', async () => {
    const ada = await register(house, clock, 'EDU')
    const token = tokenOf(await signIn(house, ada))
    const first = await sys.call('POST', `/api/v1/accounts/${ada.id}/invitation`, {})
    const second = await sys.call('POST', `/api/v1/accounts/${ada.id}/invitation`, {})
    expect(first.body.setupCode).not.toBe(second.body.setupCode)
    expect(
      (await house.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } }))
        .statusCode,
    ).toBe(401)
    expect((await signIn(house, ada)).status).toBe(401)
    const begin = (setupCode: unknown) =>
      house.app.inject({
        method: 'POST',
        url: '/api/v1/activation',
        payload: { login: ada.login, setupCode, password: 'le héron boite près du canal' },
      })
    expect((await begin(first.body.setupCode)).statusCode).toBe(401)
    expect((await begin(second.body.setupCode)).statusCode).toBe(200)
  })
})

describe('The list of people', () => {
  test('shows everybody of the centre to people of the house, and to somebody from outside only the own line', async () => {
    const inside = await house.person('EDU')
    const list = await inside.call('GET', '/api/v1/accounts')
    expect((list.body.items as unknown[]).length).toBeGreaterThan(3)
    expect(await tracesBy(inside)).toContain('accounts.listed done')
    const guardian = await house.person('GUA')
    const own = await guardian.call('GET', '/api/v1/accounts')
    expect((own.body.items as { id: string }[]).map(item => item.id)).toEqual([guardian.id])
  })
})
