import { z } from 'zod'
import { id, idParams, momentOut, personRef } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** Why somebody is kept away: never told in words, which would be one more secret to keep. */
export const EXCLUSION_GROUNDS = ['kinship', 'complaint', 'youth_wish', 'other'] as const

export const Exclusion = z.object({
  id,
  person: personRef,
  ground: z.enum(EXCLUSION_GROUNDS),
  since: momentOut,
})
export type Exclusion = z.infer<typeof Exclusion>

/** Those that the reader decided; the data-protection officer sees all. */
const Exclusions = z.object({ items: z.array(Exclusion) })

const tag = 'exclusions'
export const exclusionRoutes = {
  listExclusions: route(paths.listExclusions, {
    tag,
    summary: 'Who is kept away from a file, as far as the reader decided it or watches over it',
    params: idParams.youth,
    reply: Exclusions,
  }),
  lockOut: route(paths.lockOut, {
    tag,
    summary:
      'Keep a colleague away from a file whatever else opens it, at once; their open tasks go to the coordination',
    params: idParams.youth,
    body: z.strictObject({ accountId: id, ground: z.enum(EXCLUSION_GROUNDS) }),
  }),
  letBack: route(paths.letBack, {
    tag,
    summary: 'Let a colleague back to a file; answers alike whether or not they were kept away',
    params: idParams.youth,
    body: z.strictObject({ accountId: id }),
  }),
}
