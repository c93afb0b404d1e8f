import { z } from 'zod'
import { dayOut, id, idParams, momentOut, personRef } from './common.ts'
import { paths } from './paths.ts'
import { LINE_STATES } from './roll-calls.ts'
import { route } from './route.ts'

/**
 * How a youth lives alone, put together from signed records: codes, amounts and days. The words stay in the records; the
 * codes are those of the kinds (packages/kinds), an unknown one of an older version is passed on as it is.
 */
export const StudioLife = z.object({
  /** False for who may not read the records themselves: then every list is empty. */
  full: z.boolean(),
  /** The Monday of this week, and today. */
  weekOn: dayOut,
  today: dayOut,
  /** The presence rule of the contract's present stage; where none runs, as the last visit found it. */
  rule: z
    .object({
      code: z.string(),
      since: dayOut,
      from: z.enum(['contract', 'visit']),
      /** Whole days past the day by which somebody should have met the youth; 0 where the rule is kept. */
      late: z.int(),
    })
    .nullable(),
  /** Visits of the team in the last four weeks, the latest first. */
  visits: z.array(
    z.object({
      entryId: id,
      at: momentOut,
      seen: z.string(),
      state: z.string().nullable(),
      by: personRef.nullable(),
    }),
  ),
  /** Night rounds of the last seven nights, where the reader reads them. */
  nights: z.array(z.object({ at: momentOut, state: z.enum(LINE_STATES) })),
  /** Whom the youth received in the last four weeks: in which role, never who. */
  visitors: z.array(
    z.object({ entryId: id, at: momentOut, role: z.string().nullable(), agreed: z.string().nullable() }),
  ),
  /** Signed observations of the last ninety days, counted by domain. */
  domains: z.array(
    z.object({
      domain: z.string(),
      strengths: z.int(),
      difficulties: z.int(),
      mixed: z.int(),
      /** As the youth sees it, where they were asked. */
      youthStrengths: z.int(),
      youthDifficulties: z.int(),
      last: z.object({ entryId: id, on: dayOut }),
    }),
  ),
  /** Bills to pay, the nearest first, then those paid in the last sixty days. */
  bills: z.array(
    z.object({
      entryId: id,
      what: z.string(),
      cents: z.int().nullable(),
      dueOn: dayOut,
      paidOn: dayOut.nullable(),
      /** Whole days past the day it was due, 0 where paid or not yet. */
      late: z.int(),
      help: z.string().nullable(),
    }),
  ),
  /** The meal plans of this week and the last ones, the latest first. */
  meals: z.array(
    z.object({
      entryId: id,
      weekOn: dayOut,
      planned: z.int().nullable(),
      done: z.string().nullable(),
      cents: z.int().nullable(),
    }),
  ),
})
export type StudioLife = z.infer<typeof StudioLife>

const tag = 'studio life'
export const studioLifeRoutes = {
  readStudioLife: route(paths.readStudioLife, {
    tag,
    summary: 'How a youth lives alone: visits, observations by domain, bills, meals',
    params: idParams.youth,
    reply: StudioLife,
  }),
}
