import { LINE_STATES } from '@havre/contracts/roll-calls.ts'
import type { StudioLife } from '@havre/contracts/studio-life.ts'
import type { Ctx } from '../../context.ts'
import { oneOf, text } from '../../db/row.ts'
import { localDay } from '../youth-files/local-day.ts'
import { openFile, readsInFull } from '../youth-files/open-file.ts'
import { readStudioRecords } from './studio-life.data.ts'
import {
  billsOf,
  domainsOf,
  keptRule,
  mealsOf,
  ruleOf,
  stageRule,
  toRecord,
  visitorsOf,
  visitsOf,
} from './studio-life.present.ts'

/** How a youth lives alone, from what was signed; nothing where the asker could not open the records. */
export async function getStudioLife(ctx: Ctx, youthId: string): Promise<StudioLife> {
  const file = await openFile(ctx, youthId, 'AUTON')
  const now = ctx.now()
  const { date } = localDay(now, ctx.me.timeZone)
  const [rows, nights, stages] = await ctx.door.group(ctx.sid, readStudioRecords(youthId, now), {
    asyncCommit: true,
  })
  const records = (rows ?? []).map(row => toRecord(ctx, row))
  const today = date.toString()
  return {
    full: readsInFull(ctx, file, 'AUTON'),
    weekOn: date.subtract({ days: date.dayOfWeek - 1 }).toString(),
    today,
    rule: keptRule(stageRule(stages?.[0]) ?? ruleOf(records), records, today),
    visits: visitsOf(records, today),
    nights: (nights ?? []).map(row => ({
      at: text(row, 'called_at'),
      state: oneOf(row, 'state', LINE_STATES),
    })),
    visitors: visitorsOf(records, today),
    domains: domainsOf(records),
    bills: billsOf(records, today),
    meals: mealsOf(records),
  }
}
