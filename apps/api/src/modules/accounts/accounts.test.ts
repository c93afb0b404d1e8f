import { describe, expect, test } from 'vitest'
import { once, openHouse, type Person } from '../../../test/harness.ts'
import { handClock, register, signIn, tokenOf } from '../../../test/people.ts'

const clock = handClock()
const house = await openHouse({ now: clock.now })
const sys = await house.person('ADM')
const director = await house.person('DIR')
const body = (roles: string[] = ['EDU']) => ({
  login: `n${Math.random().toString(36).slice(2)}`,
  name: 'Zoé Żak',
  roles,
})
const invite = (by: Person, given: object, headers = once()) =>
  by.call('POST', '/api/v1/accounts', given, headers)
const ask = (by: Person, id: unknown) => by.call('POST', `/api/v1/accounts/${id}/code-request`, {})
const issue = (by: Person, id: unknown) => by.call('POST', `/api/v1/accounts/${id}/invitation`, {})
const activate = async (login: string, setupCode: unknown) => {
  const payload = { login, setupCode, password: 'le héron boite près du canal' }
  return (await house.app.inject({ method: 'POST', url: '/api/v1/activation', payload })).statusCode
}
const accounts = async () => (await house.rows('SELECT count(*)::int AS n FROM account'))[0]?.n
const statusOf = async (id: string) =>
  (await house.rows('SELECT status FROM account WHERE id = $1', [id]))[0]?.status
const tracesBy = async (by: Person) =>
  (
    await house.rows(`SELECT action, outcome, reason FROM trace WHERE account_id = $1 ORDER BY id`, [by.id])
  ).map(row => `${row.action} ${row.outcome} ${row.reason ?? ''}`.trim())

describe('Inviting', () => {
  test('An administrator gets no set-up code; the account waits for a director, its name is sealed', async () => {
    const answer = await invite(sys, body(['EDU', 'REF']))
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({ id: answer.body.id })
    expect(await house.rows('SELECT FROM activation WHERE account_id = $1', [answer.body.id])).toEqual([])
    const [row] = await house.rows(
      `SELECT a.status, position('Zo' IN encode(a.display_name, 'escape')) AS plain,
              ARRAY(SELECT role FROM account_role WHERE account_id = a.id ORDER BY role) AS roles FROM account a WHERE id = $1`,
      [answer.body.id],
    )
    expect(row).toEqual({ status: 'invited', plain: 0, roles: ['EDU', 'REF'] })
    expect(await tracesBy(sys)).toContain('account.code-requested done EDU,REF')
  })

  test('The same request twice makes one account and gives the same answer', async () => {
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
    '%s invites and disables nobody, and asks for nobody’s code',
    async role => {
      const person = await house.person(role)
      const target = await house.person('EDU')
      const before = await accounts()
      expect((await invite(person, body())).status).toBe(404)
      for (const act of ['disabling', 'code-request']) {
        expect((await person.call('POST', `/api/v1/accounts/${target.id}/${act}`, {})).status).toBe(404)
      }
      expect(await accounts()).toBe(before)
      expect(await statusOf(target.id)).toBe('active')
      expect((await tracesBy(person)).filter(trace => trace.includes(' absent '))).toHaveLength(3)
    },
  )

  test('Every act of administration asks for presence within five minutes', async () => {
    const late = await house.person('ADM')
    const lateDirector = await house.person('DIR')
    const target = await house.person('EDU')
    await ask(sys, target.id)
    await house.rows(
      `UPDATE session SET step_up_at = now() - interval '6 minutes' WHERE account_id = ANY ($1::uuid[])`,
      [[late.id, lateDirector.id]],
    )
    const answers = [
      await invite(late, body()),
      await late.call('POST', `/api/v1/accounts/${target.id}/disabling`, {}),
      await ask(late, target.id),
      await issue(lateDirector, target.id),
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

  test('takes back a code that was asked for', async () => {
    const ada = await register(house, clock, 'EDU')
    await ask(sys, ada.id)
    await sys.call('POST', `/api/v1/accounts/${ada.id}/disabling`, {})
    expect((await issue(director, ada.id)).body.rule).toBe('two-people')
    expect(await statusOf(ada.id)).toBe('disabled')
  })

  test('oneself is not allowed, and an account of another centre does not exist', async () => {
    expect((await sys.call('POST', `/api/v1/accounts/${sys.id}/disabling`, {})).status).toBe(403)
    const [elsewhere] = await house.rows(
      `WITH c AS (INSERT INTO centre (code, jurisdiction, time_zone) VALUES ('elsewhere', 'BE', 'Europe/Brussels') RETURNING id)
       INSERT INTO account (centre_id, login, display_name, status) SELECT id, 'far.away', ''::bytea, 'active' FROM c RETURNING id`,
    )
    for (const act of ['disabling', 'code-request']) {
      expect((await sys.call('POST', `/api/v1/accounts/${elsewhere?.id}/${act}`, {})).status).toBe(404)
    }
    expect((await issue(director, elsewhere?.id)).status).toBe(404)
    expect(await statusOf(String(elsewhere?.id))).toBe('active')
  })
})

describe('Handing over a set-up code', () => {
  test('One administrator alone becomes nobody else: neither sees a code nor hands one over', async () => {
    const created = await invite(sys, body(['DIR']))
    const lost = await house.person('DIR')
    expect((await ask(sys, lost.id)).status).toBe(204)
    for (const id of [created.body.id, lost.id]) {
      expect((await issue(sys, id)).status).toBe(404)
      expect(await house.rows('SELECT FROM activation WHERE account_id = $1', [id])).toEqual([])
    }
    expect(await statusOf(lost.id)).toBe('active')
    expect((await lost.call('GET', '/api/v1/me')).status).toBe(200)
  })

  test('A director alone hands over nothing, and a request is good for one code', async () => {
    const ada = await register(house, clock, 'EDU')
    const before = await issue(director, ada.id)
    expect([before.status, before.body.rule]).toEqual([422, 'two-people'])
    await ask(sys, ada.id)
    expect((await issue(director, ada.id)).status).toBe(200)
    const again = await issue(director, ada.id)
    expect([again.status, again.body.rule, again.body.setupCode]).toEqual([422, 'two-people', undefined])
  })

  test('Two directors at the same moment get one code between them', async () => {
    const other = await house.person('DIR')
    const { body: made } = await invite(sys, body())
    const answers = await Promise.all([issue(director, made.id), issue(other, made.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
  })

  test('Nobody hands over what they asked for themselves, whatever roles they came to hold', async () => {
    const target = await house.person('EDU')
    await house.rows('UPDATE account SET code_requested_by = $2, code_requested_at = now() WHERE id = $1', [
      target.id,
      director.id,
    ])
    const answer = await issue(director, target.id)
    expect([answer.status, answer.body.rule]).toEqual([422, 'two-people'])
    expect(await statusOf(target.id)).toBe('active')
  })

  test('nor a code for themselves', async () => {
    const own = await house.person('DIR')
    expect((await ask(sys, sys.id)).status).toBe(403)
    await ask(sys, own.id)
    expect((await issue(own, own.id)).status).toBe(403)
    expect((await issue(director, own.id)).status).toBe(200)
  })

  test.each(['EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'GUA', 'LAW', 'PAR', 'AUD', 'DPO', 'ADM'] as const)(
    '%s hands over nothing that an administrator asked for',
    async role => {
      const person = await house.person(role)
      const target = await house.person('EDU')
      await ask(sys, target.id)
      expect((await issue(person, target.id)).status).toBe(404)
      expect(await statusOf(target.id)).toBe('active')
    },
  )

  test('Asking leaves everything as it was; handing over shuts it and makes earlier codes worthless', async () => {
    const ada = await register(house, clock, 'EDU')
    const token = tokenOf(await signIn(house, ada))
    const read = async () => {
      const headers = { authorization: `Bearer ${token}` }
      return (await house.app.inject({ url: '/api/v1/me', headers })).statusCode
    }
    await ask(sys, ada.id)
    expect(await read()).toBe(200)
    const first = await issue(director, ada.id)
    expect(first.body.setupCode).toMatch(/^([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/)
    expect(await read()).toBe(401)
    expect((await signIn(house, ada)).status).toBe(401)
    await ask(sys, ada.id)
    const second = await issue(director, ada.id)
    expect(await activate(ada.login, first.body.setupCode)).toBe(401)
    expect(await activate(ada.login, second.body.setupCode)).toBe(200)
    expect(await tracesBy(sys)).toContain('account.code-requested done')
    expect(await tracesBy(director)).toContain('account.invited done')
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

  test('tells each of the two what is theirs to do, and everybody else nothing', async () => {
    const { body: made } = await invite(sys, body())
    const seenBy = async (person: Person, id: unknown) => {
      const { body: list } = await person.call<{
        items: { id: string; codeRequested: boolean; can: object }[]
        can: { invite: boolean }
      }>('GET', '/api/v1/accounts')
      const item = list.items.find(one => one.id === id)
      const acts = Object.entries({ ...item?.can, ...list.can }).filter(([, may]) => may)
      return [item?.codeRequested, ...acts.map(([act]) => act)]
    }
    expect(await seenBy(sys, made.id)).toEqual([true, 'disable', 'invite'])
    expect(await seenBy(sys, sys.id)).toEqual([false, 'invite'])
    expect(await seenBy(director, made.id)).toEqual([true, 'issueCode'])
    for (const role of ['EDU', 'COO', 'AUD'] as const) {
      expect(await seenBy(await house.person(role), made.id)).toEqual([true])
    }
    await issue(director, made.id)
    expect(await seenBy(sys, made.id)).toEqual([false, 'disable', 'requestCode', 'invite'])
    expect(await seenBy(director, made.id)).toEqual([false])
    const manages = async (person: Person) =>
      (await person.call<{ can: { manageAccounts: boolean } }>('GET', '/api/v1/me')).body.can.manageAccounts
    expect([await manages(sys), await manages(director)]).toEqual([true, true])
    expect(await manages(await house.person('COO'))).toBe(false)
  })
})
