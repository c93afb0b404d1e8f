import type { Axis } from '@havre/kinds/kind.ts'

/** What a service does for a youth, by the axis that it serves. No schema here: the browser reads it. */
export const HELPS_BY_AXIS = {
  firstReception: ['firstNeeds', 'emergencyBed', 'interpreting'],
  safety: ['protection', 'statement'],
  legal: ['legalAdvice', 'victimStatus', 'residence', 'guardian'],
  guidance: ['health', 'mentalHealth', 'addiction', 'family'],
  integration: ['schooling', 'language', 'leisure', 'meeting'],
  autonomy: ['housing', 'training', 'work', 'income', 'returning'],
} as const satisfies Record<Axis, readonly string[]>

export type Help = (typeof HELPS_BY_AXIS)[Axis][number]
export const HELPS: readonly Help[] = Object.values(HELPS_BY_AXIS).flat()

/** A service that nobody has asked for so long is to be verified. */
export const VERIFIED_FOR_DAYS = 180
