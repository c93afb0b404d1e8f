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
/** `few`: not told, since it or what is left of its whole is 1 to 4. */
const count = z.object({ n: z.int().nullable(), few: z.boolean() })
/** How it goes after leaving, by what a follow-up asks. */
export const STANDINGS = ['reached', 'housing', 'income', 'residence', 'schoolWork', 'safety'] as const

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
  /** Six and twelve months after leaving: whose day came within the year, and of them who was reached and where things are stable. */
  after: z.array(
    z.object({
      month: z.literal([6, 12]),
      left: z.int().nullable(),
      ...(Object.fromEntries(STANDINGS.map(name => [name, count])) as Record<
        (typeof STANDINGS)[number],
        typeof count
      >),
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
