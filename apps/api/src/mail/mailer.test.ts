import { hostname } from 'node:os'
import { expect, it } from 'vitest'
import { openRelay } from '../../test/smtp-relay.ts'
import { readConfig } from '../config.ts'
import { openMailer } from './mailer.ts'

const relay = await openRelay()
const mailer = openMailer(relay.settings, 'Havre')
const letter = { to: 'nadia@exemple.test', text: 'Bonjour', token: 'a'.repeat(32) }

it('a letter is plain text from the product to one person, and names neither house nor machine', async () => {
  expect(await mailer.send(letter)).toBeNull()
  const mail = relay.mails.at(-1)
  expect([...(mail?.headers.keys() ?? [])].sort()).toEqual([
    'auto-submitted',
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ])
  expect(mail?.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8$/i)
  expect(mail?.headers.get('subject')).toBe('Havre')
  expect(mail?.headers.get('from')).toBe('Havre <agenda@agenda.example>')
  expect(mail?.headers.get('to')).toBe('nadia@exemple.test')
  expect(mail?.headers.get('message-id')).toBe(`<${'a'.repeat(32)}@agenda.example>`)
  expect(mail?.headers.get('date')).toMatch(/ \+0000$/)
  expect([mail?.greeting, mail?.to]).toEqual(['agenda.example', ['nadia@exemple.test']])
  expect(mail?.raw.toLowerCase()).not.toContain(hostname().toLowerCase())
})

const HOSTILE = [
  'a@exemple.test\r\nBcc: b@exemple.test',
  'a@exemple.test\nBcc: b@exemple.test',
  'a@exemple.test\rBcc: b@exemple.test',
  'a@exemple.test%0d%0aBcc: b@exemple.test',
  'a@exemple.test, b@exemple.test',
  'a@exemple.test; b@exemple.test',
  'a@exemple.test b@exemple.test',
  'A <a@exemple.test>',
  '"a@x\r\n"@exemple.test',
  '"a b"@exemple.test',
  '<a@exemple.test>',
  'a@exemple.test>\r\nRCPT TO:<b@exemple.test',
  'a@exemple.test\u2028Bcc: b@exemple.test',
  'a@exemple.test\u0085Bcc: b@exemple.test',
  'a@ex\u0430mple.test',
  '\u202eabc@exemple.test',
  'a\u0000@exemple.test',
  'é@exemple.test',
  'a@[127.0.0.1]',
  'a@localhost',
  'group: a@exemple.test;',
  '@exemple.test',
  '',
]

it.each(HOSTILE.map(to => [JSON.stringify(to), to]))(
  '%s is nobody’s address: nothing leaves',
  async (_shown, to) => {
    const before = relay.mails.length
    expect(await mailer.send({ ...letter, to })).toBe('unreadable')
    expect(relay.mails).toHaveLength(before)
  },
)

it('a name with line breaks or other scripts adds no header', async () => {
  for (const name of ['Havre\r\nBcc: b@exemple.test', 'Ha\u2028vre', 'Ħavre', '", <b@exemple.test>']) {
    expect(await openMailer(relay.settings, name).send(letter)).toBeNull()
    const mail = relay.mails.at(-1)
    expect([mail?.headers.size, mail?.to, mail?.headers.has('bcc')]).toEqual([
      9,
      ['nadia@exemple.test'],
      false,
    ])
  }
})

it('a relay whose certificate nobody vouches for gets no letter, with TLS at once or later', async () => {
  const atOnce = await openRelay({ secure: true })
  const later = await openRelay({ hideSTARTTLS: false })
  const hidden = await openRelay()
  for (const one of [atOnce, later, hidden]) {
    const settings = { ...one.settings, relay: { ...one.settings.relay, local: false } }
    const strict = openMailer(settings, 'Havre')
    expect([await strict.send(letter), await strict.greet()]).toEqual(['certificate', 'certificate'])
    expect(one.mails).toEqual([])
  }
})

it('says in a word why a letter stayed', async () => {
  relay.unknown.add('parti@exemple.test')
  expect(await mailer.send({ ...letter, to: 'parti@exemple.test' })).toBe('recipient')
  const gone = await openRelay()
  await gone.stop()
  expect(await openMailer(gone.settings, 'Havre').send(letter)).toBe('unreachable')
  expect(await mailer.greet()).toBeNull()
  const user = { name: 'u', password: 'p' }
  const closed = await openRelay({
    disabledCommands: [],
    allowInsecureAuth: true,
    onAuth: (_given, _session, done) => done(new Error('no')),
  })
  const signing = { ...closed.settings, relay: { ...closed.settings.relay, user } }
  expect(await openMailer(signing, 'Havre').greet()).toBe('sign-in')
})

it('is configured whole or not at all, by addresses that can switch no check off', () => {
  const whole = {
    SMTP_URL: 'smtps://u:p%40@relay.example',
    MAIL_FROM: 'a@agenda.example',
    PUBLIC_URL: 'https://agenda.example',
  }
  expect(readConfig({}).mail).toBeUndefined()
  expect(readConfig(whole).mail?.relay).toEqual({
    host: 'relay.example',
    port: 465,
    secure: true,
    local: false,
    user: { name: 'u', password: 'p@' },
  })
  expect(() => readConfig({ ...whole, MAIL_FROM: '' })).toThrow(/SMTP_URL, MAIL_FROM and PUBLIC_URL together/)
  for (const wrong of [
    { SMTP_URL: 'smtp://relay.example?tls.rejectUnauthorized=false' },
    { SMTP_URL: 'http://relay.example' },
    { MAIL_FROM: 'Havre <a@agenda.example>' },
    { PUBLIC_URL: 'http://agenda.example' },
    { PUBLIC_URL: 'https://agenda.example/?who=1' },
  ])
    expect(() => readConfig({ ...whole, ...wrong })).toThrow(/The configuration is wrong/)
})
