import { m } from '../../paraglide/messages.js'

export type DrillResult = 'good' | 'partly' | 'failed'

/** How a drill went. */
export const drillResultWords: Record<DrillResult, () => string> = {
  good: m.calendar_drill_good,
  partly: m.calendar_drill_partly,
  failed: m.calendar_drill_failed,
}
