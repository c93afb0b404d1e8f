import { PILLARS, type Pillar } from '@havre/rules/exit/pillars.ts'
import { CERTAINTIES } from '@havre/rules/model/rule.ts'
import { z } from 'zod'
import { basis, words } from './law-parts.ts'

/** The same shape for each pillar. */
export function eachPillar<T extends z.ZodType>(shape: T) {
  return Object.fromEntries(PILLARS.map(pillar => [pillar, shape])) as Record<Pillar, T>
}

/** What every rule shows of itself: where it stands, and how sure it is. */
export const source = { explain: words, basis, certainty: z.enum(CERTAINTIES) }
