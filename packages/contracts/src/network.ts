import { z } from 'zod'
import { dayOut, id, idParams } from './common.ts'
import { PARTNER_KINDS } from './partners.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** Who does what for a youth, as the last signed individual project says it. */
export const SharedPlan = z.object({
  plan: z
    .object({
      entryId: id,
      signedOn: dayOut,
      /** The day by which it is to be reviewed; it is current up to that day. */
      reviewDueOn: dayOut,
      current: z.boolean(),
      /** By actor, as the kind names them; one goal may stand under several. */
      actors: z.array(
        z.object({
          actor: z.string(),
          goals: z.array(
            z.object({ goal: z.string(), targetOn: dayOut.nullable(), state: z.string(), late: z.boolean() }),
          ),
        }),
      ),
    })
    .nullable(),
  /** Every signed version, the latest first, with the reason for the change. */
  versions: z.array(z.object({ entryId: id, signedOn: dayOut, reason: z.string(), goals: z.int() })),
})
export type SharedPlan = z.infer<typeof SharedPlan>

/** A count that may be too small to tell: `few` when it lies between one and four, and no number with it. */
const count = z.object({ n: z.int().nullable(), few: z.boolean() })

export const NetworkFigures = z.object({
  since: dayOut,
  today: dayOut,
  /** Youths in the house, and those of them with a signed plan that is not older than its review. */
  plan: z.object({ present: z.int().nullable(), current: count }),
  /** Times between two stays, and their days in all. */
  breaks: z.object({ ...count.shape, days: z.int().nullable() }),
  /** Youths who look for what comes next and whom no service has accepted; the median of days. */
  searching: z.object({ ...count.shape, days: z.int().nullable() }),
  /** By kind of service: referrals sent, refused, and the median of days to an answer. */
  services: z.array(
    z.object({
      kind: z.enum(PARTNER_KINDS),
      sent: z.int().nullable(),
      refused: count,
      answered: count,
      days: z.int().nullable(),
    }),
  ),
})
export type NetworkFigures = z.infer<typeof NetworkFigures>

const tag = 'network'
export const networkRoutes = {
  readSharedPlan: route(paths.readSharedPlan, {
    tag,
    summary: 'Who does what for a youth, and how the plan has changed',
    params: idParams.youth,
    reply: SharedPlan,
  }),
  readNetworkFigures: route(paths.readNetworkFigures, {
    tag,
    summary: 'Indicators of the network over a year, small counts hidden',
    reply: NetworkFigures,
  }),
}
