import { z } from 'zod'
import { civilDate, dayOut, id, idParams, instant, line, momentOut, personRef, saidLine } from './common.ts'
import { acknowledged, cents } from './money.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const BELONGING_CATEGORIES = [
  'phone',
  'papers',
  'money',
  'jewellery',
  'clothing',
  'electronics',
  'keys',
  'other',
] as const
export const BELONGING_PLACES = ['safe', 'office', 'room', 'elsewhere'] as const
export const BELONGING_WITNESSES = ['youth', 'colleague', 'interpreter', 'guardian', 'police'] as const
export const RETURNED_TO = ['youth', 'guardian', 'family', 'police', 'service'] as const
export const HARMS = ['damaged', 'lost'] as const
export const RESTITUTIONS = ['open', 'none', 'repaired', 'replaced', 'paid'] as const

const place = z.enum(BELONGING_PLACES)
const present = z.array(z.enum(BELONGING_WITNESSES)).max(BELONGING_WITNESSES.length)

export const Belonging = z.object({
  id,
  what: z.string(),
  category: z.enum(BELONGING_CATEGORIES),
  place,
  /** Money only, and only for who may read the ledger. */
  cents: z.int().nullable(),
  receivedAt: momentOut,
  present: z.array(z.enum(BELONGING_WITNESSES)),
  acknowledged,
  by: personRef,
  state: z.enum(['kept', 'lost', 'returned', 'annulled']),
  harm: z
    .object({
      what: z.enum(HARMS),
      on: dayOut,
      note: z.string().nullable(),
      restitution: z.enum(RESTITUTIONS),
    })
    .nullable(),
  returned: z
    .object({
      at: momentOut,
      to: z.enum(RETURNED_TO),
      acknowledged,
      note: z.string().nullable(),
      by: personRef,
    })
    .nullable(),
  version: z.int(),
  can: z.object({ change: z.boolean(), return: z.boolean() }),
})
export type Belonging = z.infer<typeof Belonging>

export const Belongings = z.object({
  items: z.array(Belonging),
  can: z.object({ add: z.boolean(), addMoney: z.boolean() }),
})
export type Belongings = z.infer<typeof Belongings>

/** Money comes with its amount, and only money does. */
export const ReceiveBelonging = z
  .strictObject({
    what: saidLine(200),
    category: z.enum(BELONGING_CATEGORIES),
    place,
    cents: cents.optional(),
    receivedAt: instant.optional(),
    present,
    acknowledged,
  })
  .refine(({ category, cents }) => (category === 'money') === (cents !== undefined), {
    path: ['cents'],
    params: { code: 'goes-with-money' },
  })
export type ReceiveBelonging = z.infer<typeof ReceiveBelonging>

const tag = 'belongings'
export const belongingRoutes = {
  listBelongings: route(paths.listBelongings, {
    tag,
    summary: 'What a youth left with the house, what is kept now first',
    params: idParams.youth,
    reply: Belongings,
  }),
  receiveBelonging: route(paths.receiveBelonging, {
    tag,
    summary: 'Take something into keeping; money goes to the ledger in the same act',
    params: idParams.youth,
    body: ReceiveBelonging,
    reply: Belonging,
    status: 201,
    idempotent: true,
  }),
  changeBelonging: route(paths.changeBelonging, {
    tag,
    summary: 'Say where it is now, that it is damaged or lost, and how it was made good',
    params: idParams.belonging,
    body: z.strictObject({
      place: place.optional(),
      /** Null: found again, or not damaged after all. */
      harm: z
        .strictObject({
          what: z.enum(HARMS),
          on: civilDate,
          note: line(300).optional(),
          restitution: z.enum(RESTITUTIONS),
        })
        .nullable()
        .optional(),
    }),
    reply: Belonging,
    ifMatch: true,
  }),
  returnBelonging: route(paths.returnBelonging, {
    tag,
    summary: 'Give it back, once; money leaves the ledger in the same act',
    params: idParams.belonging,
    body: z.strictObject({
      to: z.enum(RETURNED_TO),
      at: instant.optional(),
      acknowledged,
      note: line(300).optional(),
    }),
    reply: Belonging,
    ifMatch: true,
  }),
  annulBelonging: route(paths.annulBelonging, {
    tag,
    summary: 'Mark a line that was written down by mistake',
    params: idParams.belonging,
    body: z.strictObject({}),
    reply: Belonging,
    ifMatch: true,
  }),
}
