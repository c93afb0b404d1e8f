import type { Day } from '../dates/days.ts'
import { endsBefore, type HeldPaper } from '../residence/papers.ts'
import type { Pillars } from './pillars.ts'

/** How a plan stands for the day of leaving: what counts, and the paper that lowers it, if one does. */
export type Counted<T extends HeldPaper> = { readonly pillars: Pillars; readonly stayEnds: T | undefined }

/**
 * How the pillars count for an exit on that day, from what the team wrote and the papers of stay: a stay whose paper ends before
 * the exit is planned at most, since what stands today does not stand then. Everything that shows or counts pillars asks here.
 */
export function countedPillars<T extends HeldPaper>(
  written: Pillars,
  papers: readonly T[],
  exitOn: Day | null,
  today: Day,
): Counted<T> {
  const stayEnds = exitOn === null ? undefined : endsBefore(papers, exitOn, today)
  const isLowered = stayEnds !== undefined && written.residence === 'ok'
  return { pillars: isLowered ? { ...written, residence: 'planned' } : written, stayEnds }
}
