import { kindSchema } from '@havre/kinds/meta-schema.ts'
import { z } from 'zod'
import { id, momentOut } from './common.ts'
import { EntryItem } from './entries.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'
import { TaskItem } from './tasks.ts'
import { YouthFileItem } from './youth-files.ts'

export const DraftItem = EntryItem.extend({ youthId: id, youthAlias: z.string(), updatedAt: momentOut })

/** The first screen: what waits for me and who is in the house. */
export const Today = z.object({
  drafts: z.array(DraftItem),
  tasks: z.array(TaskItem),
  house: z.object({ places: z.int(), present: z.array(YouthFileItem) }),
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
