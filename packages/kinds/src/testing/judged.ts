import type { Judged } from '../tense.ts'

/** A record of one evening in Brussels, signed the next morning: the days of both differ by the centre's clocks and by UTC. */
export const NEXT_MORNING: Judged = {
  told: { at: '2026-11-22T22:30:00Z', day: '2026-11-22' },
  now: { at: '2026-11-22T23:30:00Z', day: '2026-11-23' },
}
