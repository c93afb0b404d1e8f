import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../../test/harness.ts'

const house = await openHouse()
const ada = await house.person('EDU')
const service = new pg.Client({ connectionString: house.runtimeUrl })
await service.connect()
afterAll(() => service.end())

describe('The service’s own database role', () => {
  test.each([
    'account_secret',
    'recovery_code',
    'activation',
    'refresh_token',
    'known_device',
    'sign_in_budget',
  ])('neither reads nor writes %s', async table => {
    for (const statement of [
      `SELECT FROM ${table}`,
      `DELETE FROM ${table}`,
      `INSERT INTO ${table} DEFAULT VALUES`,
    ]) {
      await expect(service.query(statement)).rejects.toMatchObject({ code: '42501' })
    }
  })

  test.each([
    `app.trace_as('${ada.id}', NULL, 'x', 'done', NULL)`,
    `app.spend_factor('${ada.id}', 1, NULL)`,
    `app.end_sessions('${ada.id}', NULL, 'reuse')`,
    `app.set_recovery_codes('${ada.id}', '{}')`,
    `app.new_activation('${ada.id}', sha256(''))`,
    `app.charge('', 1, '1 day')`,
  ])('may not call %s by itself', async call => {
    await expect(service.query(`SELECT ${call}`)).rejects.toMatchObject({ code: '42501' })
  })

  test.each([
    ['app.is_fresh()', false],
    [`app.change_password('$argon2id$x')`, false],
    [`app.begin_factor('\\x00')`, false],
    [`app.renew_recovery_codes('{}')`, false],
    [`app.end_session((SELECT '${ada.id}'::uuid))`, false],
    ['app.end_other_sessions()', 0],
    [`app.disable_account('${ada.id}')`, 'absent'],
  ])('changes nothing by %s without a session', async (call, answer) => {
    const { rows } = await service.query(`SELECT ${call} AS answer`)
    expect(rows).toEqual([{ answer }])
    expect((await ada.call('GET', '/api/v1/me')).status).toBe(200)
  })
})
