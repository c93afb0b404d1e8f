import type {
  AfterExitItem,
  ExitFigures,
  ExitList,
  ExitListItem,
  SearchExits,
} from '@havre/contracts/exit-lists.ts'
import { leadsHouse } from '@havre/policy/leading.ts'
import { told, toldNested, toldOf, toldParts } from '@havre/rules/counts/masking.ts'
import { EXIT_FIGURES } from '@havre/rules/exit/figures.ts'
import { FOLLOW_UP_MONTHS, followUpDay } from '@havre/rules/exit/follow-up.ts'
import { standing } from '@havre/rules/exit/pillars.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text } from '../../db/row.ts'
import { comparePositions, fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { readPapers } from '../residence-documents/held-papers.ts'
import { isoToday, todayOf } from '../youth-files/local-day.ts'
import { readAfter, readFigures, readOnTheWay } from './exit-lists.data.ts'
import { reachedBy, toAfterItem, toListItem } from './exit-lists.present.ts'
import { readLinkedDeadlines } from './exit-plans.data.ts'
import { toPillars } from './exit-plans.present.ts'
import { linkedRules } from './exit-room.service.ts'
import { jurisdictionOf } from './open-exit.ts'
import { outcomeOf } from './youth-exits.present.ts'

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
    can: { readFigures: leadsHouse(ctx.me.roles) },
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

/** Numbers of a calendar year, each with what it counts, small ones hidden (STAT). Throws `not-found` for who does not lead the house. */
export async function readExitFigures(ctx: Ctx, year: number): Promise<ExitFigures> {
  if (!leadsHouse(ctx.me.roles)) throw problem('not-found')
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  const today = isoToday(ctx)
  const [rows = [], unrecorded] = await ctx.door.group(ctx.sid, readFigures(period.from, period.to))
  const exits = rows.filter(row => row.reason !== 'death')
  const counted = (name: keyof typeof EXIT_FIGURES, count: number | null) => ({
    count,
    definition: EXIT_FIGURES[name],
  })
  const howMany = (fits: (row: Row) => boolean) => exits.filter(fits).length
  const missing = [0, 1, 2, 3, 4, 5]
  const missed = missing.map(pillars => howMany(row => number(row, 'missing') === pillars))
  const outcomes = (['prepared', 'partly', 'abrupt'] as const).map(outcome =>
    howMany(row => outcomeOf(row) === outcome),
  )
  const [prepared = 0, , abrupt = 0] = outcomes
  const [none = 0, nothing = 0] = [missed[0], missed[5]]
  const hasFive = (row: Row) => standing(toPillars(row), 'ok').length === 5
  const [five, relay, neither] = [
    howMany(hasFive),
    howMany(row => row.relay_id !== null),
    howMany(row => !hasFive(row) && row.relay_id === null),
  ]
  // No number is told by others: every exit is prepared, abrupt or in between; who is prepared has five pillars and a relay; who
  // has five pillars misses none; who has nothing left abruptly.
  const [preparedOfAll, , toldAbrupt] = toldParts(outcomes)
  const [, , toldFive, preparedOfFive] = toldNested([exits.length, none, five, prepared])
  const [, toldRelay, preparedOfRelay] = toldNested([exits.length, relay, prepared])
  const [, , toldNothing] = toldNested([exits.length, abrupt, nothing])
  const preparedTold = [preparedOfAll, preparedOfFive, preparedOfRelay].every(one => one !== null)
  // Who disappeared with nothing missing is what the abrupt exits are more than those who missed something.
  const gone = howMany(row => flag(row, 'abrupt') && number(row, 'missing') === 0)
  const byMissing = toldParts([...missed, gone])
  const dueIn = FOLLOW_UP_MONTHS.map(month =>
    exits.filter(row => followUpDay(text(row, 'left_on'), month).dueOn <= today),
  )
  const [, ...toldDue] = toldNested([exits.length, ...dueIn.map(due => due.length)])
  return {
    ...period,
    exits: counted('exits', told(exits.length)),
    prepared: counted('prepared', preparedTold ? prepared : null),
    fivePillars: counted('fivePillars', toldFive ?? null),
    abrupt: counted('abrupt', toldAbrupt ?? null),
    nothing: counted('nothing', toldNothing ?? null),
    relay: counted('relay', told(neither) === null ? null : (toldRelay ?? null)),
    deaths: counted('deaths', told(rows.length - exits.length)),
    unrecorded: counted('unrecorded', told(number(unrecorded?.[0] ?? {}, 'files'))),
    missing: missing.map(pillars => ({ pillars, exits: byMissing[pillars] ?? null })),
    // Who left is due one month after another: of two months, one less the other tells no few. Without the whole, no part.
    followUps: FOLLOW_UP_MONTHS.map((month, at) => {
      const due = dueIn[at] ?? []
      const reached = due.filter(row => reachedBy(row).get(month) === 'yes')
      const whole = toldDue[at] ?? null
      return { month, due: whole, reached: whole === null ? null : toldOf(reached.length, due.length) }
    }),
    followUpDefinition: EXIT_FIGURES.followUp,
  }
}

/** What is read beside the plans of these rows: the dates of the procedures and the papers of each youth. */
async function besidesOf(ctx: Ctx, rows: readonly Row[]) {
  const first = rows[0]
  const ids = rows.map(row => text(row, 'youth_id'))
  const rules = first ? linkedRules(jurisdictionOf(first, 'jurisdiction')) : []
  const read = [readLinkedDeadlines(ids, rules), readPapers(ids)]
  const [deadlines = [], papers = []] = first
    ? await ctx.door.group(ctx.sid, read, { asyncCommit: true })
    : []
  const [deadlinesOf, papersOf] = [deadlines, papers].map(each =>
    Map.groupBy(each, row => text(row, 'youth_id')),
  )
  return (youthId: string) => ({
    deadlines: deadlinesOf?.get(youthId) ?? [],
    papers: papersOf?.get(youthId) ?? [],
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
