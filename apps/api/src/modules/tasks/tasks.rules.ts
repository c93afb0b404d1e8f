import type { Repeats } from '@havre/contracts/tasks.ts'
import { Temporal } from 'temporal-polyfill'

const STEPS: Record<Repeats, { days?: number; months?: number }> = {
  daily: { days: 1 },
  weekly: { days: 7 },
  monthly: { months: 1 },
}

/**
 * The day on which a repeating task is due again: counted from the day it was due, the first one after today, so that a
 * late tick opens no heap of missed ones. The 31st falls on the last day of a shorter month and comes back on the 31st.
 */
export function nextDueOn(repeats: Repeats, dueOn: string, today: string): string {
  const first = Temporal.PlainDate.from(dueOn)
  const after = Temporal.PlainDate.from(today > dueOn ? today : dueOn)
  for (let step = 1; ; step++) {
    const { days = 0, months = 0 } = STEPS[repeats]
    const next = first.add({ days: days * step, months: months * step })
    if (Temporal.PlainDate.compare(next, after) > 0) return next.toString()
  }
}
