import { z } from 'zod'

/** Where mail leaves the house, and under which address. */
export type MailSettings = {
  readonly relay: {
    readonly host: string
    readonly port: number
    /** TLS from the first byte (smtps); otherwise STARTTLS is demanded. */
    readonly secure: boolean
    /** A relay on this machine is spoken to in clear: nothing leaves the machine. */
    readonly local: boolean
    readonly user?: { readonly name: string; readonly password: string }
  }
  /** The sender of every mail; its domain is also what we call ourselves to the relay. */
  readonly from: string
  /** The one address that a mail may hold: a page that says nothing. */
  readonly landing: string
}

/** An address of plain letters: no second recipient, no header, no look-alike fits in it. */
export const mailAddress = z.email().max(254)

const LOCAL = new Set(['localhost', '127.0.0.1', '::1'])

/** Reads `smtp://` or `smtps://`; a query could switch the checks of certificates off, so none is taken. Null when it is neither. */
export function toRelay(text: string): MailSettings['relay'] | null {
  const url = URL.parse(text)
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) return null
  if (url.search || url.hash || !/^\/?$/.test(url.pathname)) return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secure = url.protocol === 'smtps:'
  return {
    host,
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    local: LOCAL.has(host),
    ...(url.username && {
      user: { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    }),
  }
}

/** A page over https, or http on this machine, without anything that could tell people apart. */
export function isLanding(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.search || url.hash || url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.has(url.hostname))
}
