import type { TaskItem } from '@havre/contracts/tasks.ts'
import { m } from '../../paraglide/messages.js'

export type Repeats = NonNullable<TaskItem['repeats']>

/** How often a task comes back, in words. */
export const taskRepeats: Record<Repeats, () => string> = {
  daily: m.tasks_repeats_daily,
  weekly: m.tasks_repeats_weekly,
  monthly: m.tasks_repeats_monthly,
}
