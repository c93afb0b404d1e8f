import { beforeEach, describe, expect, test } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import { type HandClock, handClock, send, signIn, tracesOf } from '../../../test/people.ts'
import { buildAccount } from '../../demo/builders.ts'
import { codeAt } from './one-time-code.ts'
import { newPrintedCode, printedCodeHash } from './printed-code.ts'

const clock: HandClock = handClock()
const house = await openHouse({ now: clock.now })
beforeEach(async () => {
  await house.rows('DELETE FROM sign_in_budget')
})
const password = 'violons tordus sous la grange'

async function invited() {
  const login = `i${Math.random().toString(36).slice(2)}`
  const id = await buildAccount(house, ['EDU'], { login, status: 'invited' })
  const setupCode = newPrintedCode()
  await house.rows('INSERT INTO activation (account_id, code_hash) VALUES ($1, $2)', [
    id,
    printedCodeHash(house.keyring, 'set-up-code', setupCode),
  ])
  return { id, login, setupCode }
}
type Invited = { login: string; setupCode: string }
const begin = ({ login, setupCode }: Invited, chosen = password) =>
  send(house, 'POST', '/api/v1/activation', { body: { login, setupCode, password: chosen } })
const finish = ({ login, setupCode }: Invited, code: string) =>
  send(house, 'POST', '/api/v1/activation/confirmation', { body: { login, setupCode, code } })
const statusOf = async (id: string) =>
  (await house.rows('SELECT status FROM account WHERE id = $1', [id]))[0]?.status

describe('Activating an account', () => {
  test('with the set-up code opens it: password, authenticator, ten recovery codes, and sign-in works', async () => {
    const ada = await invited()
    const factor = await begin(ada)
    expect(factor.body).toMatchObject({
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      uri: expect.stringMatching(/^otpauth:\/\/totp\//),
      qrSvg: expect.stringMatching(/^<svg/),
    })
    expect(await statusOf(ada.id)).toBe('invited')
    const seed = String(factor.body.secret)
    const codes = await finish(ada, codeAt(seed, clock.nextStep()))
    expect(new Set(codes.body.recoveryCodes as string[]).size).toBe(10)
    expect(await statusOf(ada.id)).toBe('active')
    const person = { ...ada, password, seed, code: () => codeAt(seed, clock.nextStep()) }
    expect((await signIn(house, person)).status).toBe(200)
    expect(await tracesOf(house, ada.id)).toEqual([
      'account.activated done',
      'session.opened done one-time-code',
    ])
  })

  test('works once', async () => {
    const ada = await invited()
    const seed = String((await begin(ada)).body.secret)
    expect((await finish(ada, codeAt(seed, clock.nextStep()))).status).toBe(200)
    expect((await finish(ada, codeAt(seed, clock.nextStep()))).status).toBe(401)
    expect((await begin(ada)).status).toBe(401)
  })

  test('spends the code that confirmed the authenticator', async () => {
    const ada = await invited()
    const seed = String((await begin(ada)).body.secret)
    const code = codeAt(seed, clock.nextStep())
    await finish(ada, code)
    expect((await signIn(house, { ...ada, password, seed, code: () => code })).status).toBe(401)
  })

  test('is over after 24 hours', async () => {
    const ada = await invited()
    const seed = String((await begin(ada)).body.secret)
    const [row] = await house.rows(
      `SELECT expires_at - created_at = interval '24 hours' AS day FROM activation WHERE account_id = $1`,
      [ada.id],
    )
    expect(row).toEqual({ day: true })
    await house.rows('UPDATE activation SET expires_at = now() WHERE account_id = $1', [ada.id])
    expect((await finish(ada, codeAt(seed, clock.nextStep()))).status).toBe(401)
    expect((await begin(ada)).status).toBe(401)
    expect(await statusOf(ada.id)).toBe('invited')
  })

  test('with a wrong code, login or set-up code is refused alike and opens nothing', async () => {
    const ada = await invited()
    const bob = await invited()
    await begin(ada)
    const answers = [
      await finish(ada, '000000'),
      await finish({ ...ada, setupCode: newPrintedCode() }, '000000'),
      await begin({ login: ada.login, setupCode: bob.setupCode }),
      await begin({ login: 'nobody.here', setupCode: ada.setupCode }),
      await finish(bob, '000000'),
    ]
    for (const answer of answers) {
      expect({ ...answer.body, instance: '' }).toEqual({ ...answers[0]?.body, instance: '' })
      expect(answer.status).toBe(401)
    }
    expect([await statusOf(ada.id), await statusOf(bob.id)]).toEqual(['invited', 'invited'])
  })

  test('of a disabled account is refused', async () => {
    const ada = await invited()
    await house.rows(`UPDATE account SET status = 'disabled' WHERE id = $1`, [ada.id])
    expect((await begin(ada)).status).toBe(401)
  })

  test('with a password that anybody would guess is refused, the field named, and may be tried again', async () => {
    const ada = await invited()
    const weak = await begin(ada, 'motdepasse123456789')
    expect(weak.status).toBe(422)
    expect(weak.body).toMatchObject({ rule: 'weak-password', errors: [{ pointer: '#/password' }] })
    expect((await begin(ada)).status).toBe(200)
  })

  test('forgives how a printed code is typed', async () => {
    const ada = await invited()
    const typed = ada.setupCode.toLowerCase().replaceAll('-', '').replaceAll('o', '0').replaceAll('i', '1')
    expect((await begin({ ...ada, setupCode: typed })).status).toBe(200)
  })
})
