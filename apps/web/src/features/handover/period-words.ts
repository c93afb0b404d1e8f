import { m } from '../../paraglide/messages.js'
import type { Period } from './api/read-handover.ts'

export const periodWords: Readonly<Record<Period, () => string>> = {
  unread: m.shifts_period_unread,
  day: m.shifts_period_day,
  threeDays: m.shifts_period_threeDays,
  week: m.shifts_period_week,
}
