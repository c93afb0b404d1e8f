import { z } from 'zod'
import { axis, civilDate, id, idParams, kindId, page, pageRequest, saidLine } from './common.ts'
import { EntryItem } from './entries.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'
import { YouthFileItem } from './youth-files.ts'

/** Why somebody looks for a real name; a few words, so that none is the fastest. */
export const NAME_REASONS = ['paper', 'call', 'authority', 'duplicate', 'safety'] as const

/** An act with the file it lies in. */
export const FoundEntry = EntryItem.extend({ youthId: id, youthAlias: z.string() })
export type FoundEntry = z.infer<typeof FoundEntry>

export const SearchEntries = z.strictObject({
  ...pageRequest,
  kinds: z.array(kindId).min(1).max(20).optional(),
  /** Coded answers that the acts were signed with, all of them: `{ key: 'type', value: 'threat' }`. */
  facets: z
    .array(z.strictObject({ key: saidLine(80), value: saidLine(80) }))
    .max(6)
    .optional(),
  axis: axis.optional(),
  authorId: id.optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
})

/** Where the text was found: the field, and the words around it. */
export const TextHit = FoundEntry.extend({
  hits: z.array(z.object({ field: z.string(), before: z.string(), match: z.string(), after: z.string() })),
})
export type TextHit = z.infer<typeof TextHit>

const tag = 'search'
export const searchRoutes = {
  searchEntries: route(paths.searchEntries, {
    tag,
    summary: 'Acts over all files that I may read, by kind, coded answers, axis, author and days',
    body: SearchEntries,
    reply: page(FoundEntry),
  }),
  searchText: route(paths.searchText, {
    tag,
    summary: 'Words inside one file: every act that I may read is opened and read for them',
    params: idParams.youth,
    body: z.strictObject({ text: saidLine(80, 2) }),
    reply: z.object({ items: z.array(TextHit), read: z.int(), more: z.boolean() }),
  }),
  searchNames: route(paths.searchNames, {
    tag,
    summary: 'Files by a real name, for three roles, with a reason that stays in the traces',
    body: z.strictObject({ name: saidLine(120, 2), reason: z.enum(NAME_REASONS) }),
    reply: z.object({ items: z.array(z.object({ file: YouthFileItem, exact: z.boolean() })) }),
  }),
}
