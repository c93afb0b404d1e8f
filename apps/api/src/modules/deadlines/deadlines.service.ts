import type { DeadlineBoard, DeadlineItem, SearchDeadlines } from '@havre/contracts/deadlines.ts'
import { readsEvery } from '@havre/policy/house.ts'
import type { SeenStep } from '@havre/rules/engine/escalation.ts'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { isoToday, localDay } from '../youth-files/local-day.ts'
import { countBoard, insertSeen, readBoard, readDeadline } from './deadlines.data.ts'
import { keepsDates, toBoard, toDeadline } from './deadlines.present.ts'

/** So many are counted for the picture; more than that is "many". */
const MOST_COUNTED = 1000

export async function searchDeadlines(ctx: Ctx, search: SearchDeadlines): Promise<DeadlineBoard> {
  const { date } = localDay(ctx.now(), ctx.me.timeZone)
  const today = date.toString()
  const filter = {
    ...search,
    everywhere: readsEvery(ctx.me.roles, 'LEGAL'),
    today,
    until: search.within === undefined ? undefined : date.add({ days: search.within }).toString(),
    after: fromCursor(search.cursor, 'day'),
  }
  const [rows, counts] = await ctx.door.group(
    ctx.sid,
    [readBoard(filter), ...(filter.after ? [] : [countBoard(filter, MOST_COUNTED)])],
    { asyncCommit: true },
  )
  const page = toPage(
    rows ?? [],
    search.limit,
    row => [text(row, 'act_key'), text(row, 'id')],
    row => row,
  )
  const count = counts?.[0]
  const of = (column: string) => (count ? number(count, column) : 0)
  return {
    ...toBoard(ctx, page.items, today),
    nextCursor: page.nextCursor,
    counts: {
      overdue: of('overdue'),
      days2: of('days2'),
      days7: of('days7'),
      days14: of('days14'),
      days30: of('days30'),
      most: MOST_COUNTED,
    },
  }
}

/** Notes that the date was seen. Throws `not-allowed` for who only reads it, `not-found` for one that is over. */
export async function acknowledgeDeadline(ctx: Ctx, id: string, step: SeenStep): Promise<DeadlineItem> {
  const [rows] = await ctx.door.group(ctx.sid, [readDeadline(id)])
  const row = rows?.[0]
  if (row?.status !== 'open') throw problem('not-found')
  if (!keepsDates(row)) throw problem('not-allowed', { action: 'acknowledge' })
  const before = toDeadline(ctx, row, isoToday(ctx))
  // Seen by somebody else a moment ago, or twice by a double press: it is seen.
  if (before.seen && before.step === step) return before
  if (!before.can.acknowledge || before.step !== step) throw problem('not-allowed', { action: 'acknowledge' })
  await ctx.door.group(ctx.sid, [insertSeen({ id: ctx.newId, deadlineId: id, step, by: ctx.me.accountId })])
  return getDeadline(ctx, id)
}

async function getDeadline(ctx: Ctx, id: string): Promise<DeadlineItem> {
  const [rows] = await ctx.door.group(ctx.sid, [readDeadline(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toDeadline(ctx, row, isoToday(ctx))
}
