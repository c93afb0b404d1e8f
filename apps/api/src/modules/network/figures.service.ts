import type { NetworkFigures, STANDINGS } from '@havre/contracts/network.ts'
import { PARTNER_KINDS } from '@havre/contracts/partners.ts'
import { leadsHouse } from '@havre/policy/leading.ts'
import { PLAN_REVIEW_DAYS } from '@havre/rules/network/plan.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, numberOrNull } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { countedAfter } from '../partners/partners.rules.ts'
import { isoToday } from '../youth-files/local-day.ts'

/** Counts of the last twelve months, for whoever leads the house; PostgreSQL has hidden the small ones. */
export async function readFigures(ctx: Ctx): Promise<NetworkFigures> {
  if (!leadsHouse(ctx.me.roles)) throw problem('not-found')
  const today = isoToday(ctx)
  const since = countedAfter(today)
  const [rows = []] = await ctx.door.group(ctx.sid, [
    sql`SELECT measure, about, n, few, of_n, days FROM app.network_figures(${today}::date, ${since}::date,
          ${PLAN_REVIEW_DAYS}::int)`,
    sql`SELECT app.trace('network-figures.read', 'done', 'STAT', NULL, NULL, NULL, NULL, NULL)`,
  ])
  const row = (measure: string, about = ''): Row =>
    rows.find(one => one.measure === measure && one.about === about) ?? {}
  const after = (month: 6 | 12) => {
    const of = (what: (typeof STANDINGS)[number]) => toCount(row('after', `${month}:${what}`))
    return {
      month,
      left: leftOf(row('after', `${month}:reached`)),
      reached: of('reached'),
      housing: of('housing'),
      income: of('income'),
      residence: of('residence'),
      schoolWork: of('schoolWork'),
      safety: of('safety'),
    }
  }
  return {
    since,
    today,
    plan: { present: numberOrNull(row('plan'), 'of_n'), current: toCount(row('plan')) },
    breaks: { ...toCount(row('breaks')), days: numberOrNull(row('breaks'), 'days') },
    searching: { ...toCount(row('searching')), days: numberOrNull(row('searching'), 'days') },
    services: PARTNER_KINDS.filter(kind => rows.some(one => one.about === kind)).map(kind => ({
      kind,
      sent: numberOrNull(row('refused', kind), 'of_n'),
      refused: toCount(row('refused', kind)),
      answered: toCount(row('waiting', kind)),
      days: numberOrNull(row('waiting', kind), 'days'),
    })),
    after: [after(6), after(12)],
  }
}

/** How many left: nobody where PostgreSQL counted nothing. */
function leftOf(row: Row) {
  return 'of_n' in row ? numberOrNull(row, 'of_n') : 0
}

function toCount(row: Row) {
  const few = flag(row, 'few')
  return { n: few ? null : (numberOrNull(row, 'n') ?? 0), few }
}
