import { randomBytes, randomInt } from 'node:crypto'
import { MAIL_OCCASIONS, type MailOccasion, type MyMail } from '@havre/contracts/mail.ts'
import { isInside } from '@havre/policy/roles.ts'
import type { Ctx } from '../../context.ts'
import { bytes, number, textOrNull, texts } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { openAddress, sealAddress } from '../../mail/address-seal.ts'
import { codeText } from '../../mail/letters.ts'
import { problem } from '../../problem.ts'

const isOffered = (ctx: Ctx) => ctx.mailer !== undefined && isInside(ctx.me.roles)

/** The caller's own address and wishes; nobody else's are ever read. */
export async function readMyMail(ctx: Ctx): Promise<MyMail> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT address, next_address, occasions, code_until, confirmed_at FROM mail_address WHERE id = app.account()`,
  ])
  const row = rows?.[0]
  const offered = isOffered(ctx)
  if (!row)
    return { offered, address: null, confirmed: false, nextAddress: null, codeUntil: null, occasions: [] }
  const open = (column: string) => openAddress(ctx.keyring, ctx.me.accountId, bytes(row, column))
  return {
    offered,
    address: open('address'),
    nextAddress: row.next_address ? open('next_address') : null,
    confirmed: textOrNull(row, 'confirmed_at') !== null,
    codeUntil: textOrNull(row, 'code_until'),
    occasions: texts(row, 'occasions').filter((one): one is MailOccasion =>
      MAIL_OCCASIONS.some(known => known === one),
    ),
  }
}

/** Keeps the address unconfirmed, beside a confirmed one if there is one, and sends it a code. Throws `mail-not-sent` when the relay would not take it. */
export async function setMyMail(ctx: Ctx, address: string): Promise<MyMail> {
  const { mailer } = ctx
  if (!mailer || !isOffered(ctx)) throw problem('rule-violated', { rule: 'mail-not-offered' })
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.set_mail_address(${sealAddress(ctx.keyring, ctx.me.accountId, address)}::bytea,
          ${codeHash(ctx, code)}::bytea) AS wait`,
  ])
  const wait = number(rows?.[0] ?? {}, 'wait')
  if (wait > 0) throw problem('too-many-requests', { retryAfter: wait })
  if (wait < 0) throw problem('rule-violated', { rule: 'mail-not-offered' })
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`
  const failure = await mailer.send({
    to: address,
    text: codeText(ctx.me.language, shown),
    token: newToken(),
  })
  if (failure)
    throw problem('rule-violated', {
      rule: 'mail-not-sent',
      errors: [{ pointer: '#/address', code: `mail-${failure}` }],
    })
  return readMyMail(ctx)
}

export async function confirmMyMail(ctx: Ctx, code: string): Promise<MyMail> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT app.confirm_mail_address(${codeHash(ctx, code.replace(/\s/g, ''))}::bytea) AS wait`,
  ])
  const wait = number(rows?.[0] ?? {}, 'wait')
  if (wait > 0) throw problem('too-many-requests', { retryAfter: wait })
  if (wait < 0)
    throw problem('rule-violated', {
      rule: 'wrong-code',
      errors: [{ pointer: '#/code', code: 'wrong-code' }],
    })
  return readMyMail(ctx)
}

export async function changeMyMail(ctx: Ctx, occasions: readonly MailOccasion[]): Promise<MyMail> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`UPDATE mail_address SET occasions = ${[...new Set(occasions)]}::text[], updated_at = now()
        WHERE id = app.account() RETURNING id`,
  ])
  if (!rows?.length) throw problem('not-found')
  return readMyMail(ctx)
}

export async function removeMyMail(ctx: Ctx): Promise<MyMail> {
  await ctx.door.group(ctx.sid, [sql`DELETE FROM mail_address WHERE id = app.account()`])
  return readMyMail(ctx)
}

/** Bound to the account, so that a code read in one mailbox opens nothing elsewhere. */
function codeHash(ctx: Ctx, code: string): Buffer {
  return ctx.keyring.mac('mail-code', `${ctx.me.accountId} ${code}`)
}

export function newToken(): string {
  return randomBytes(16).toString('hex')
}
