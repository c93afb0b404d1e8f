import type { SessionItem } from '@havre/contracts/session.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { flag, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'

/** The caller's live sessions, latest first. */
export async function listSessions(ctx: Ctx): Promise<z.infer<typeof SessionItem>[]> {
  const [rows = []] = await ctx.door.group(ctx.sid, [
    sql`SELECT id, device_label, id = app.session() AS current, created_at, seen_at, expires_at FROM session
        WHERE account_id = app.account() AND revoked_at IS NULL AND idle_until > now() AND expires_at > now()
        ORDER BY created_at DESC, id`,
  ])
  return rows.map(row => ({
    id: text(row, 'id'),
    deviceLabel: text(row, 'device_label'),
    current: flag(row, 'current'),
    createdAt: text(row, 'created_at'),
    seenAt: text(row, 'seen_at'),
    expiresAt: text(row, 'expires_at'),
  }))
}

/** Ends one of the caller's sessions; anybody else's is as if it did not exist. */
export async function endSession(ctx: Ctx, sessionId: string): Promise<void> {
  const [rows] = await ctx.door.group(ctx.sid, [sql`SELECT app.end_session(${sessionId}::uuid) AS ended`])
  if (!flag(rows?.[0] ?? {}, 'ended')) throw problem('not-found')
}

/** Ends every session of the caller but the one that asks. */
export async function endOtherSessions(ctx: Ctx): Promise<void> {
  await ctx.door.group(ctx.sid, [sql`SELECT app.end_other_sessions()`])
}
