import type { AfterExitItem, ExitList, ExitListItem, SearchExits } from '@havre/contracts/exit-lists.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { comparePositions, fromCursor, toPage } from '../../paging.ts'
import { isoToday, todayOf } from '../youth-files/local-day.ts'
import { readAfter, readOnTheWay } from './exit-lists.data.ts'
import { toAfterItem, toListItem } from './exit-lists.present.ts'
import { readLapsingStays, readLinkedDeadlines } from './exit-plans.data.ts'
import { linkedRules } from './exit-room.service.ts'
import { jurisdictionOf } from './open-exit.ts'

/** The order of who has neither a birth date nor a planned day. */
const NO_DAY = '9999-12-31'
/** Months after an exit for which it is listed: the last follow-up, and time to catch up with it. */
const LISTED_MONTHS = 14

/** Everybody on the way out whom the asker may read, the nearest first. */
export async function searchExits(ctx: Ctx, search: SearchExits): Promise<ExitList> {
  const after = fromCursor(search.cursor, 'day')
  const today = isoToday(ctx)
  const [rows = []] = await ctx.door.group(ctx.sid, [readOnTheWay(search.mine)])
  const besides = await besidesOf(ctx, rows)
  const all = rows.map(row => toListItem(row, besides(text(row, 'youth_id')), today))
  const near = all.filter(one => isNear(one, search))
  const at = (level: string | null) => near.filter(one => one.readiness?.level === level).length
  const wanted = near
    .filter(one => isWanted(one, search))
    .toSorted((a, b) => comparePositions(keyOf(a), keyOf(b)))
    .filter(one => !after || comparePositions(keyOf(one), after) > 0)
  return {
    ...toPage(wanted, search.limit, keyOf, one => one),
    counts: {
      all: near.length,
      red: at('red'),
      amber: at('amber'),
      green: at('green'),
      notYet: at(null),
      unknown: near.filter(one => one.readiness === null).length,
      withoutPlan: near.filter(one => one.planId === null).length,
    },
  }
}

/** Who left in the last months; `open`: only where a follow-up is due or late. */
export async function searchAfterExits(
  ctx: Ctx,
  search: { mine: boolean; open: boolean; cursor?: string | undefined; limit: number },
): Promise<{ items: AfterExitItem[]; nextCursor: string | null }> {
  const after = fromCursor(search.cursor, 'day')
  const day = todayOf(ctx)
  const since = day.subtract({ months: LISTED_MONTHS }).toString()
  const [rows = []] = await ctx.door.group(ctx.sid, [readAfter(search.mine, since)], { asyncCommit: true })
  const items = rows
    .map(row => toAfterItem(row, day.toString()))
    .filter(one => !search.open || one.followUps.some(({ state }) => state === 'due' || state === 'late'))
    .filter(one => !after || comparePositions([one.on, one.exitId], after) < 0)
  return toPage(
    items,
    search.limit,
    one => [one.on, one.exitId],
    one => one,
  )
}

/** What is read beside the plans of these rows: the dates of the procedures, and whose stay lapses before they leave. */
async function besidesOf(ctx: Ctx, rows: readonly Row[]) {
  const first = rows[0]
  const ids = rows.map(row => text(row, 'youth_id'))
  const rules = first ? linkedRules(jurisdictionOf(first, 'jurisdiction')) : []
  const read = [readLinkedDeadlines(ids, rules), readLapsingStays(ids)]
  const [deadlines = [], lapsing = []] = first
    ? await ctx.door.group(ctx.sid, read, { asyncCommit: true })
    : []
  const deadlinesOf = Map.groupBy(deadlines, row => text(row, 'youth_id'))
  const lapses = new Set(lapsing.map(row => text(row, 'youth_id')))
  return (youthId: string) => ({
    deadlines: deadlinesOf.get(youthId) ?? [],
    stayLapses: lapses.has(youthId),
  })
}

/** Who leaves within that many days. Whose day is not known may leave at any time. */
function isNear({ readiness }: ExitListItem, { within }: SearchExits): boolean {
  return within === undefined || readiness === null || readiness.daysLeft <= within
}

function isWanted(one: ExitListItem, { levels, missing }: SearchExits): boolean {
  const level = one.readiness?.level
  if (levels.length > 0 && !(level && levels.includes(level))) return false
  return missing === undefined || one.pillars[missing] === 'missing'
}

function keyOf(one: ExitListItem): readonly [string, string] {
  return [one.exit?.on ?? NO_DAY, one.youthId]
}
