import type { MailRelay, MyMail } from '@havre/contracts/mail.ts'
import { expect, it } from 'vitest'
import { openHouse, type Person } from '../../../test/harness.ts'
import { giveMail } from '../../../test/mailing.ts'
import { openRelay } from '../../../test/smtp-relay.ts'
import { buildAccount } from '../../demo/builders.ts'
import { openMailer } from '../../mail/mailer.ts'

const relay = await openRelay()
const house = await openHouse({}, { mailer: openMailer(relay.settings, 'Havre') })
const silent = await openHouse()

const get = async (by: Person) => (await by.call<MyMail>('GET', '/api/v1/me/mail')).body
const set = (by: Person, address: string) => by.call<MyMail>('PUT', '/api/v1/me/mail/address', { address })
const confirm = (by: Person, code: string) =>
  by.call<MyMail>('POST', '/api/v1/me/mail/confirmation', { code })
const choose = (by: Person, occasions: string[]) => by.call<MyMail>('PATCH', '/api/v1/me/mail', { occasions })
const lastCode = () => /\d{3} \d{3}/.exec(relay.mails.at(-1)?.body ?? '')?.[0] ?? ''

it('an educator gives an address, types the code that came there, and chooses; before that nothing is on', async () => {
  const educator = await house.person('EDU')
  expect(await get(educator)).toEqual({
    offered: true,
    address: null,
    confirmed: false,
    nextAddress: null,
    codeUntil: null,
    occasions: [],
  })
  const given = await set(educator, 'nadia.chez.elle@exemple.test')
  expect(given.body).toMatchObject({
    address: 'nadia.chez.elle@exemple.test',
    confirmed: false,
    occasions: [],
  })
  expect(relay.mails.at(-1)?.to).toEqual(['nadia.chez.elle@exemple.test'])
  expect(relay.mails.at(-1)?.body).not.toMatch(/Havre|http/)
  expect((await confirm(educator, lastCode())).body).toMatchObject({ confirmed: true, codeUntil: null })
  expect((await choose(educator, ['morning', 'overdue'])).body.occasions).toEqual(['morning', 'overdue'])
  const [row] = await house.rows('SELECT address FROM mail_address WHERE id = $1', [educator.id])
  expect(String(row?.address)).not.toContain('exemple')
  const traces = await house.rows(
    `SELECT action FROM trace WHERE account_id = $1 AND action LIKE 'mail%' ORDER BY id`,
    [educator.id],
  )
  expect(traces.map(trace => trace.action)).toEqual([
    'mail_address.insert',
    'mail_address.update',
    'mail_address.update',
  ])
})

it('a code is good once, for its owner, and not after five tries; another code brings no more tries', async () => {
  const [mine, theirs] = [await house.person('EDU'), await house.person('COO')]
  await set(theirs, 'autre@exemple.test')
  const foreign = lastCode()
  await set(mine, 'un@exemple.test')
  const code = lastCode()
  const wrong = await confirm(mine, code === '000 000' ? '000 001' : '000 000')
  expect([wrong.status, wrong.body]).toMatchObject([
    422,
    { rule: 'wrong-code', errors: [{ pointer: '#/code' }] },
  ])
  if (foreign !== code) expect((await confirm(mine, foreign)).status).toBe(422)
  for (let n = 0; n < 3; n++) await confirm(mine, '111 111')
  expect((await confirm(mine, code)).status).toBe(429)
  await set(mine, 'deux@exemple.test')
  expect((await confirm(mine, lastCode())).status).toBe(429)
  expect((await get(mine)).confirmed).toBe(false)
})

it('a new address waits beside the old one, which goes on until the code is typed', async () => {
  const educator = await house.person('EDU')
  await set(educator, 'ancien@exemple.test')
  const old = lastCode()
  await confirm(educator, old)
  await choose(educator, ['overdue'])
  const waiting = { address: 'ancien@exemple.test', confirmed: true, nextAddress: 'neuf@exemple.test' }
  expect((await set(educator, 'neuf@exemple.test')).body).toMatchObject(waiting)
  expect((await confirm(educator, old === lastCode() ? '000 000' : old)).status).toBe(422)
  expect((await confirm(educator, lastCode())).body).toEqual({
    offered: true,
    address: 'neuf@exemple.test',
    confirmed: true,
    nextAddress: null,
    codeUntil: null,
    occasions: ['overdue'],
  })
})

it('asks for no more than five codes an hour', async () => {
  const educator = await house.person('EDU')
  for (let n = 0; n < 5; n++) expect((await set(educator, `a${n}@exemple.test`)).status).toBe(200)
  const before = relay.mails.length
  expect((await set(educator, 'a5@exemple.test')).status).toBe(429)
  expect(relay.mails).toHaveLength(before)
})

it('an address that could carry more than one recipient is refused at its field, and nothing is kept', async () => {
  const educator = await house.person('EDU')
  for (const address of [
    'a@b.test, c@d.test',
    'a@b.test\r\nBcc: c@d.test',
    'Nadia <a@b.test>',
    'a@exаmple.test',
  ]) {
    const refused = await set(educator, address)
    expect([refused.status, refused.body]).toMatchObject([400, { errors: [{ pointer: '#/address' }] }])
  }
  expect(await house.rows('SELECT id FROM mail_address WHERE id = $1', [educator.id])).toEqual([])
})

it('nobody reads the address of somebody else, by any role', async () => {
  const owner = await buildAccount(house, ['EDU'])
  const address = await giveMail(house, owner, ['morning'])
  for (const role of ['ADM', 'DIR', 'COO', 'DPO', 'AUD'] as const) {
    const person = await house.person(role)
    const rows = await house.door.group(person.sid, [
      { name: 'spy', text: 'SELECT id FROM mail_address', values: [] },
    ])
    expect(rows).toEqual([[]])
    const people = await person.call('GET', '/api/v1/accounts')
    expect(JSON.stringify(people.body)).not.toContain(address)
  }
})

it('taken away, it is gone', async () => {
  const educator = await house.person('EDU')
  await set(educator, 'un@exemple.test')
  expect((await educator.call<MyMail>('DELETE', '/api/v1/me/mail/address')).body.address).toBeNull()
  expect(await house.rows('SELECT id FROM mail_address WHERE id = $1', [educator.id])).toEqual([])
  expect((await choose(educator, ['morning'])).status).toBe(404)
})

it('says that there is no mail where none is configured, and for somebody from outside', async () => {
  for (const person of [await silent.person('EDU'), await house.person('GUA'), await house.person('LAW')]) {
    expect((await get(person)).offered).toBe(false)
    const refused = await set(person, 'un@exemple.test')
    expect([refused.status, refused.body]).toMatchObject([422, { rule: 'mail-not-offered' }])
  }
  const adm = await silent.person('ADM')
  expect((await adm.call<MailRelay>('GET', '/api/v1/mail-relay')).body.configured).toBe(false)
})

it('the administrator sees how mail fares, and tries it on the own address only', async () => {
  const adm = await house.person('ADM')
  const trial = () =>
    adm.call<{ failure: string | null; sent: boolean }>('POST', '/api/v1/mail-relay/trial', {})
  const before = relay.mails.length
  expect((await trial()).body).toEqual({ failure: null, sent: false })
  expect(relay.mails).toHaveLength(before)
  const address = await giveMail(house, adm.id, [])
  expect((await trial()).body).toEqual({ failure: null, sent: true })
  expect(relay.mails.at(-1)?.to).toEqual([address])
  relay.unknown.add(address)
  expect((await trial()).body).toEqual({ failure: 'recipient', sent: false })
  await house.rows(`UPDATE mail_address SET failed_at = now(), failure = 'unreachable' WHERE id = $1`, [
    adm.id,
  ])
  const { body } = await adm.call<MailRelay>('GET', '/api/v1/mail-relay')
  expect(body).toMatchObject({ configured: true, lastFailure: 'unreachable' })
  for (const role of ['EDU', 'COO', 'GUA'] as const)
    expect((await (await house.person(role)).call('GET', '/api/v1/mail-relay')).status).toBe(404)
})
