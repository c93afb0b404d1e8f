import {
  screeningRoutes as contracts,
  SCREENING_URGENCIES,
  type ScreeningResult,
} from '@havre/contracts/screenings.ts'
import { INDICATORS } from '@havre/rules/indicators/catalogue.ts'
import { type Screening, screen } from '@havre/rules/indicators/screening.ts'
import { DIMENSION_TEXTS } from '@havre/rules/indicators/vocabulary.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { isoToday } from '../youth-files/local-day.ts'

export function screeningRoutes(app: FastifyInstance): void {
  // It is told about nobody and keeps nothing, so there is nothing to trace; what it answers is for who keeps the law of files.
  const read = { access: { compartment: 'LEGAL', action: 'r' }, audit: 'none' } as const
  endpoint(app, contracts.evaluateScreening, read, async ({ ctx, body }) =>
    evaluateScreening(body, body.heldOn ?? isoToday(ctx)),
  )
}

const titleOf = (id: string) => INDICATORS.filter(one => one.id === id).map(({ title }) => title)

function evaluateScreening(given: Screening, from: string): ScreeningResult {
  const { level, positive, counted, leftOut, danger, wording, act, by } = screen(given, from)
  return {
    urgency: SCREENING_URGENCIES[level === null ? 0 : level + 1] ?? 'ask',
    wording,
    act,
    by,
    positive: positive.map(dimension => DIMENSION_TEXTS[dimension]),
    counted: counted.flatMap(titleOf),
    leftOut: leftOut.flatMap(titleOf),
    danger,
  }
}
