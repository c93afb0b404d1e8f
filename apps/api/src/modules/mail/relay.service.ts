import { MAIL_FAILURES, type MailFailure, type MailRelay } from '@havre/contracts/mail.ts'
import type { Ctx } from '../../context.ts'
import { textOrNull } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { testText } from '../../mail/letters.ts'
import { problem } from '../../problem.ts'
import { newToken, readMyMail } from './my-mail.service.ts'

/** How mail fares in this centre. */
export async function readRelay(ctx: Ctx): Promise<MailRelay> {
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT * FROM app.mail_state()`,
    traced('mail-relay.read'),
  ])
  const row = rows?.[0] ?? {}
  return {
    configured: ctx.mailer !== undefined,
    lastSentAt: textOrNull(row, 'sent_at'),
    lastFailedAt: textOrNull(row, 'failed_at'),
    lastFailure: MAIL_FAILURES.find(one => one === row.failure) ?? null,
  }
}

/** Speaks to the relay now; a test mail goes to the caller's own confirmed address and to nobody else's. */
export async function tryRelay(ctx: Ctx): Promise<{ failure: MailFailure | null; sent: boolean }> {
  const { mailer } = ctx
  if (!mailer) throw problem('rule-violated', { rule: 'mail-not-offered' })
  await ctx.door.group(ctx.sid, [traced('mail-relay.tried')])
  const { address, confirmed } = await readMyMail(ctx)
  if (!address || !confirmed) return { failure: await mailer.greet(), sent: false }
  const failure = await mailer.send({ to: address, text: testText(ctx.me.language), token: newToken() })
  return { failure, sent: failure === null }
}

function traced(action: string) {
  return sql`SELECT app.trace(${action}, 'done', 'ACCT', NULL, NULL, NULL, NULL, NULL)`
}
