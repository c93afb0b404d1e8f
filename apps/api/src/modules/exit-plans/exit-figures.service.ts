import type { ExitFigures } from '@havre/contracts/exit-lists.ts'
import { told, toldNested, toldOf, toldParts } from '@havre/rules/counts/masking.ts'
import { EXIT_FIGURES } from '@havre/rules/exit/figures.ts'
import { FOLLOW_UP_MONTHS } from '@havre/rules/exit/follow-up.ts'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { readFigures } from './exit-lists.data.ts'

/** Numbers of a calendar year, each with what it counts, small ones hidden: for whoever has STAT by numbers, whose files ever. */
export async function readExitFigures(ctx: Ctx, year: number): Promise<ExitFigures> {
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  const [rows = []] = await ctx.door.group(ctx.sid, readFigures(period.from, period.to, isoToday(ctx)))
  const counts = new Map(rows.map(row => [text(row, 'measure'), number(row, 'n')]))
  const of = (measure: string) => counts.get(measure) ?? 0
  const counted = (name: keyof typeof EXIT_FIGURES, count: number | null) => ({
    count,
    definition: EXIT_FIGURES[name],
  })
  const [exits, five, relay, prepared, abrupt] = [
    of('exits'),
    of('five'),
    of('relay'),
    of('prepared'),
    of('abrupt'),
  ]
  const missing = [0, 1, 2, 3, 4, 5]
  const missed = missing.map(pillars => of(`missing:${pillars}`))
  const [none = 0, nothing = 0] = [missed[0], missed[5]]
  // No number is told by others: every exit is prepared, abrupt or in between; who is prepared has five pillars and a relay; who
  // has five pillars misses none; who has nothing left abruptly.
  const [preparedOfAll, , toldAbrupt] = toldParts([prepared, of('partly'), abrupt])
  const [, , toldFive, preparedOfFive] = toldNested([exits, none, five, prepared])
  const [, toldRelay, preparedOfRelay] = toldNested([exits, relay, prepared])
  const [, , toldNothing] = toldNested([exits, abrupt, nothing])
  const preparedTold = [preparedOfAll, preparedOfFive, preparedOfRelay].every(one => one !== null)
  // Who disappeared with nothing missing is what the abrupt exits are more than those who missed something.
  const byMissing = toldParts([...missed, of('gone')])
  const [, ...toldDue] = toldNested([exits, ...FOLLOW_UP_MONTHS.map(month => of(`due:${month}`))])
  return {
    ...period,
    exits: counted('exits', told(exits)),
    prepared: counted('prepared', preparedTold ? prepared : null),
    fivePillars: counted('fivePillars', toldFive ?? null),
    abrupt: counted('abrupt', toldAbrupt ?? null),
    nothing: counted('nothing', toldNothing ?? null),
    relay: counted('relay', told(of('neither')) === null ? null : (toldRelay ?? null)),
    deaths: counted('deaths', told(of('deaths'))),
    unrecorded: counted('unrecorded', told(of('unrecorded'))),
    missing: missing.map(pillars => ({ pillars, exits: byMissing[pillars] ?? null })),
    // Who left is due one month after another: of two months, one less the other tells no few. Without the whole, no part.
    followUps: FOLLOW_UP_MONTHS.map((month, at) => {
      const due = toldDue[at] ?? null
      const reached = due === null ? null : toldOf(of(`reached:${month}`), of(`due:${month}`))
      return { month, due, reached }
    }),
    followUpDefinition: EXIT_FIGURES.followUp,
  }
}
