import type { Ctx } from '../../context.ts'
import { todayOf } from '../youth-files/local-day.ts'

const DAYS: Record<string, number> = { now: 0, today: 0, thisWeek: 7 }

/** The day by which something this urgent is due when nobody gave one, `YYYY-MM-DD`; undefined for what can wait. */
export function dueBy(ctx: Ctx, urgency: string | undefined): string | undefined {
  const days = DAYS[urgency ?? '']
  if (days === undefined) return undefined
  return todayOf(ctx).add({ days }).toString()
}
