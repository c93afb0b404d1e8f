import { kindSchema } from '@havre/kinds/meta-schema.ts'
import { z } from 'zod'
import { axis, id, momentOut } from './common.ts'
import { EntryItem } from './entries.ts'
import { HouseNote } from './handover.ts'
import { OutingItem } from './outings.ts'
import { paths } from './paths.ts'
import { ROLL_CALL_KINDS, RollCallItem } from './roll-calls.ts'
import { route } from './route.ts'
import { TaskItem } from './tasks.ts'
import { DueDoses } from './treatments.ts'
import { YouthFileItem } from './youth-files.ts'

export const DraftItem = EntryItem.extend({ youthId: id, youthAlias: z.string(), updatedAt: momentOut })

/** An axis of a youth of mine on which I may write and nothing was signed for long; `atLeast`: further back was not looked. */
export const QuietAxis = z.object({
  youthId: id,
  youthAlias: z.string(),
  axis,
  days: z.int(),
  atLeast: z.boolean(),
})
export type QuietAxis = z.infer<typeof QuietAxis>

/** The first screen: what waits for me, what the house must not forget, and who is in it. */
export const Today = z.object({
  drafts: z.array(DraftItem),
  tasks: z.array(TaskItem),
  house: z.object({
    /** Null for whoever comes from outside: how many places there are tells which house it is. */
    places: z.int().nullable(),
    /** Places free today, as the board counts them; where the reader knows of no inventory, what the youths here leave. */
    free: z.int().nullable(),
    present: z.array(YouthFileItem),
  }),
  /** Who is out, the one expected first on top, and who leaves in the hours ahead. */
  outings: z.array(OutingItem),
  quietAxes: z.array(QuietAxis),
  /** The medicines around now, of those youths whose treatments the reader knows. */
  doses: DueDoses,
  /** The life of the shift; null for who does not work in the house. */
  shift: z
    .object({
      unread: z.int(),
      notes: z.array(HouseNote),
      rollCall: z.object({
        due: z.object({ kind: z.enum(ROLL_CALL_KINDS), dueAt: momentOut }).nullable(),
        underWay: RollCallItem.nullable(),
        last: RollCallItem.nullable(),
      }),
      can: z.object({ write: z.boolean() }),
    })
    .nullable(),
})
export type Today = z.infer<typeof Today>

export const houseRoutes = {
  live: route(paths.live, {
    tag: 'service',
    summary: 'The process answers',
    reply: z.object({ status: z.literal('live') }),
  }),
  listKinds: route(paths.listKinds, {
    tag: 'kinds',
    summary: 'The forms of this centre as data, every version that an entry uses',
    reply: z.object({ items: z.array(kindSchema) }),
  }),
  getToday: route(paths.getToday, {
    tag: 'today',
    summary: 'What waits for me and who is in the house',
    reply: Today,
  }),
}
