import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll } from 'vitest'
import type { MailSettings } from '../src/mail/relay.ts'

export type Mail = {
  readonly greeting: string
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}
export type Relay = {
  readonly mails: Mail[]
  readonly settings: MailSettings
  /** While true the relay has taken a letter whole and does not say so. */
  hold: boolean
  /** Addresses that it does not take. */
  readonly unknown: Set<string>
  stop(): Promise<void>
}

export const LANDING = 'https://agenda.example/'

/** A real SMTP server in this process that keeps what it gets. */
export async function openRelay(options: SMTPServerOptions = {}): Promise<Relay> {
  const mails: Mail[] = []
  const unknown = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH'],
    hideSTARTTLS: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      done(unknown.has(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
    async onData(stream, session, done) {
      const pieces: Buffer[] = []
      for await (const piece of stream) pieces.push(piece)
      const { mailFrom, rcptTo } = session.envelope
      mails.push({
        greeting: String(session.hostNameAppearsAs),
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        ...parse(Buffer.concat(pieces).toString('utf8')),
      })
      while (relay.hold) await wait(20)
      done()
    },
    ...options,
  })
  // A client that refuses our certificate, or was killed, is what some tests are about.
  server.on('error', () => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>(resolve => server.close(() => resolve()))
  const secure = options.secure ?? false
  const relay: Relay = {
    mails,
    unknown,
    hold: false,
    stop,
    settings: {
      relay: { host: '127.0.0.1', port, secure, local: !secure },
      from: 'agenda@agenda.example',
      landing: LANDING,
    },
  }
  afterAll(() => {
    relay.hold = false
    return stop()
  })
  return relay
}

function parse(raw: string): Pick<Mail, 'raw' | 'headers' | 'body'> {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  return {
    raw,
    headers,
    body: decode(raw.slice(end + 4), headers.get('content-transfer-encoding') ?? '7bit'),
  }
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
