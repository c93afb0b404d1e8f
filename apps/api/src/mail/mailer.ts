import type { MailFailure } from '@havre/contracts/mail.ts'
import { createTransport } from 'nodemailer'
import { type MailSettings, mailAddress } from './relay.ts'

export type Letter = {
  /** One address; anything else is refused before the relay hears of it. */
  readonly to: string
  readonly text: string
  /** Made by us, the same when one letter is sent again, so that a mailbox shows it once. */
  readonly token: string
}

/** Sends one letter to one person, in plain text, under a subject that is the product's name and nothing else. */
export type Mailer = {
  readonly landing: string
  /** Null when the relay took it. */
  send(letter: Letter): Promise<MailFailure | null>
  /** Speaks to the relay without sending anything; null when it would take mail. */
  greet(): Promise<MailFailure | null>
}

const SECONDS = 1_000

/**
 * The only place from which anything leaves the house by mail. The certificate of the relay is checked; the greeting, the
 * Message-ID and the sender carry the domain of `from`, never the name of this machine.
 */
export function openMailer(settings: MailSettings, appName: string): Mailer {
  const { relay, from, landing } = settings
  const domain = from.slice(from.indexOf('@') + 1)
  const transport = createTransport({
    host: relay.host,
    port: relay.port,
    secure: relay.secure,
    requireTLS: !relay.secure && !relay.local,
    ignoreTLS: !relay.secure && relay.local,
    name: domain,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(relay.user && { auth: { user: relay.user.name, pass: relay.user.password } }),
  })
  return {
    landing,
    async send({ to, text, token }) {
      if (!mailAddress.safeParse(to).success || !/^[0-9a-f]{32}$/.test(token)) return 'unreadable'
      try {
        await transport.sendMail({
          envelope: { from, to: [to] },
          from: { name: appName, address: from },
          to: { name: '', address: to },
          subject: appName,
          text,
          messageId: `<${token}@${domain}>`,
          // Answers of absence to a machine would say who is away.
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return null
      } catch (error) {
        return failureOf(error)
      }
    },
    async greet() {
      try {
        await transport.verify()
        return null
      } catch (error) {
        return failureOf(error)
      }
    },
  }
}

/** What the relay says may hold the address: only our own word goes on. */
function failureOf(error: unknown): MailFailure {
  const { code = '', message = '', responseCode = 0 } = error as SmtpError
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign-in'
  if (code === 'ETLS' || /certificate|self.signed|altnames|unable to verify/i.test(message))
    return 'certificate'
  if (code === 'EENVELOPE') return responseCode >= 550 && responseCode <= 553 ? 'recipient' : 'refused'
  if (responseCode >= 400) return 'refused'
  return 'unreachable'
}
type SmtpError = { code?: string; message?: string; responseCode?: number }
