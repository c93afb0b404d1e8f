import { z } from 'zod'
import { civilDate, dayOut, id, idParams, personRef } from './common.ts'
import { paths } from './paths.ts'
import { why } from './places.ts'
import { route } from './route.ts'

const youth = z.object({ id, alias: z.string() })

/** Two youths who are not to live in the same neighbourhood of the house. */
export const Incompatibility = z.object({
  id,
  youths: z.tuple([youth, youth]),
  since: dayOut,
  until: dayOut.nullable(),
  reason: z.string(),
  endedWhy: z.string().nullable(),
  decidedBy: personRef,
  /** They live in the same neighbourhood today, as far as the reader knows of both stays. */
  together: z.boolean(),
  version: z.int(),
  can: z.object({ end: z.boolean() }),
})
export type Incompatibility = z.infer<typeof Incompatibility>

const tag = 'places'
export const incompatibilityRoutes = {
  listIncompatibilities: route(paths.listIncompatibilities, {
    tag,
    summary: 'Who is not to live beside whom, as far as both files are the reader’s',
    reply: z.object({ items: z.array(Incompatibility), can: z.object({ add: z.boolean() }) }),
  }),
  createIncompatibility: route(paths.createIncompatibility, {
    tag,
    summary: 'Decide that two youths are not to be neighbours',
    params: idParams.youth,
    body: z.strictObject({
      otherId: id,
      since: civilDate,
      until: civilDate.nullable().default(null),
      reason: why.min(1),
    }),
    reply: Incompatibility,
    status: 201,
    idempotent: true,
  }),
  endIncompatibility: route(paths.endIncompatibility, {
    tag,
    summary: 'From this day on they may be neighbours again',
    params: idParams.incompatibility,
    body: z.strictObject({ on: civilDate, why: why.min(1) }),
    reply: Incompatibility,
    ifMatch: true,
  }),
}
