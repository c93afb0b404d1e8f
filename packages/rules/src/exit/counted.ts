import type { Pillars } from './pillars.ts'

/**
 * How the pillars count, from what the team wrote: a stay that no paper shows on the day of the exit, while one has lapsed
 * (`app.lapsed_stays`), is planned at most, since what stands today does not stand then. Everything that shows or counts pillars asks here.
 */
export function countedPillars(written: Pillars, stayLapses: boolean): Pillars {
  return stayLapses && written.residence === 'ok' ? { ...written, residence: 'planned' } : written
}
