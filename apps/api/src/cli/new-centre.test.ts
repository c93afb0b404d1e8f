import { beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../test/harness.ts'
import { handClock, send, signIn, tracesOf } from '../../test/people.ts'
import { codeAt } from '../modules/session/one-time-code.ts'
import { createCentre, type SetUp } from './new-centre.ts'

const clock = handClock()
const house = await openHouse({ now: clock.now })
const centre = {
  code: 'C-1',
  jurisdiction: 'BE',
  director: { login: 'first.director', name: 'Ada Żółć' },
  administrator: { login: 'first.admin', name: 'Bo Ngũgĩ' },
} as const

describe('A database without a centre', () => {
  let setUps: SetUp[] = []
  beforeAll(async () => {
    await house.rows('DELETE FROM centre')
    setUps = await createCentre(house.adminUrl, house.keyring, centre)
  })

  test('gets one, a director and an administrator, no password, and one set-up code for each', async () => {
    expect(setUps.map(({ login, role }) => `${role} ${login}`)).toEqual([
      'DIR first.director',
      'ADM first.admin',
    ])
    expect(await house.rows('SELECT code, demo, time_zone FROM centre')).toEqual([
      { code: 'C-1', demo: false, time_zone: 'Europe/Brussels' },
    ])
    expect(await house.rows('SELECT status FROM account')).toEqual([
      { status: 'invited' },
      { status: 'invited' },
    ])
    expect(await house.rows('SELECT FROM account_secret')).toEqual([])
    expect(await house.rows(`SELECT action FROM trace WHERE action = 'centre.created'`)).toHaveLength(1)
  })

  test('lets its director in after activation', async () => {
    const [{ login, setupCode } = { login: '', setupCode: '' }] = setUps
    const password = 'violons tordus sous la grange'
    const begun = await send(house, 'POST', '/api/v1/activation', { body: { login, setupCode, password } })
    const seed = String(begun.body.secret)
    await send(house, 'POST', '/api/v1/activation/confirmation', {
      body: { login, setupCode, code: codeAt(seed, clock.nextStep()) },
    })
    const [row] = await house.rows('SELECT id FROM account WHERE login = $1', [login])
    const id = String(row?.id)
    const answer = await signIn(house, {
      id,
      login,
      password,
      seed,
      code: () => codeAt(seed, clock.nextStep()),
    })
    expect(answer.body.me).toMatchObject({
      name: 'Ada Żółć',
      roles: ['DIR'],
      centre: { code: 'C-1', demo: false },
    })
    expect(await tracesOf(house, id)).toContain('session.opened done one-time-code')
  })

  test('gets no second one, and keeps what it has', async () => {
    await expect(createCentre(house.adminUrl, house.keyring, { ...centre, code: 'C-2' })).rejects.toThrow(
      /already/,
    )
    expect(await house.rows('SELECT code FROM centre')).toEqual([{ code: 'C-1' }])
  })
})
