import type { CalendarFile } from '@havre/contracts/calendar-file.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { readOwnDates, readWish, writeWish } from './calendar-file.data.ts'
import { calendarText } from './calendar-text.ts'

const MOST_DATES = 500
const UID_BYTES = 16

export async function getWish(ctx: Ctx): Promise<CalendarFile> {
  const [rows] = await ctx.door.group(ctx.sid, [readWish()])
  return { wanted: rows?.length === 1 }
}

export async function setWish(ctx: Ctx, wanted: boolean): Promise<CalendarFile> {
  await ctx.door.group(ctx.sid, [writeWish(wanted, ctx.me.accountId, ctx.me.centreId)])
  return getWish(ctx)
}

/** The file of the asker's own dates. Throws `not-found` for who did not ask for it, `nothing-due`: no calendar is empty (RFC 5545). */
export async function makeCalendarFile(ctx: Ctx): Promise<string> {
  if (!(await getWish(ctx)).wanted) throw problem('not-found')
  const today = isoToday(ctx)
  const [rows = []] = await ctx.door.group(ctx.sid, [readOwnDates(today, MOST_DATES)])
  if (rows.length === 0) throw problem('rule-violated', { rule: 'nothing-due' })
  const dates = rows.map(row => ({
    // Keyed by account: two colleagues who compare their telephones do not find the same youth.
    uid: ctx.keyring
      .mac('calendar-file', `${ctx.me.accountId} ${text(row, 'id')}`)
      .subarray(0, UID_BYTES)
      .toString('hex'),
    day: text(row, 'on_day'),
  }))
  return calendarText(dates, ctx.me.language, ctx.now())
}
