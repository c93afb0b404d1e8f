import { z } from 'zod'
import { id, idParams, instant, momentOut, personRef, said } from './common.ts'
import { EntryItem } from './entries.ts'
import { OutingItem } from './outings.ts'
import { paths } from './paths.ts'
import { RollCallItem } from './roll-calls.ts'
import { route } from './route.ts'

export const IMPORTANCES = ['normal', 'important'] as const
export const HANDOVER_PERIODS = ['unread', 'day', 'threeDays', 'week'] as const

/** A word to whoever comes next, about the house. */
export const HouseNote = z.object({
  id,
  words: z.string(),
  importance: z.enum(IMPORTANCES),
  validFrom: momentOut,
  validUntil: momentOut,
  author: personRef,
  updatedAt: momentOut,
  read: z.boolean(),
  /** Who has read it as it now stands; null for who is neither its author nor the coordination. */
  readers: z.array(z.object({ person: personRef, at: momentOut })).nullable(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type HouseNote = z.infer<typeof HouseNote>

const read = z.boolean()
export const DoneTask = z.object({
  id,
  youthId: id,
  youthAlias: z.string(),
  title: z.string(),
  doneAt: momentOut,
  doneBy: personRef.nullable(),
  read,
})

/** Somebody went missing, or came back; the episode itself tells the rest. */
export const MissingNews = z.object({
  id,
  youthId: id,
  youthAlias: z.string(),
  status: z.enum(['open', 'returned', 'closed']),
  lastSeenAt: momentOut,
  returnedAt: momentOut.nullable(),
  updatedAt: momentOut,
  read,
})

/** What happened since my last shift, as far as my rights reach. What I did myself counts as read. */
export const Handover = z.object({
  since: momentOut,
  /** When it was read: everything up to here can be marked as read. */
  asOf: momentOut,
  unread: z.int(),
  /** There was more than fits: the oldest is read file by file. */
  more: z.boolean(),
  notes: z.array(HouseNote),
  entries: z.array(EntryItem.extend({ youthId: id, youthAlias: z.string(), read })),
  outings: z.array(OutingItem.extend({ read })),
  tasks: z.array(DoneTask),
  missing: z.array(MissingNews),
  rollCalls: z.array(RollCallItem.extend({ read })),
  can: z.object({ note: z.boolean() }),
})
export type Handover = z.infer<typeof Handover>

const note = {
  words: said(600),
  importance: z.enum(IMPORTANCES),
  validFrom: instant,
  validUntil: instant,
}

const tag = 'handover'
export const handoverRoutes = {
  readHandover: route(paths.readHandover, {
    tag,
    summary: 'What happened since my last shift, and the notes in force',
    body: z.strictObject({
      period: z.enum(HANDOVER_PERIODS).default('unread'),
      /** For the sheet on paper, which leaves a trace of its own. */
      printed: z.boolean().default(false),
    }),
    reply: Handover,
  }),
  markRead: route(paths.markRead, {
    tag,
    summary: 'I have read these, as they stood at that moment',
    body: z.strictObject({ ids: z.array(id).min(1).max(200), asOf: instant }),
  }),
  markAllRead: route(paths.markAllRead, {
    tag,
    summary: 'I have read everything up to this moment',
    body: z.strictObject({ upTo: instant }),
  }),
  createHouseNote: route(paths.createHouseNote, {
    tag,
    summary: 'Leave a note to the next shift',
    body: z.strictObject(note),
    reply: HouseNote,
    status: 201,
    idempotent: true,
  }),
  changeHouseNote: route(paths.changeHouseNote, {
    tag,
    summary: 'Change a note; whoever had read it finds it unread again',
    params: idParams.note,
    body: z.strictObject({
      words: note.words.optional(),
      importance: note.importance.optional(),
      validUntil: instant.optional(),
    }),
    reply: HouseNote,
    ifMatch: true,
  }),
  withdrawHouseNote: route(paths.withdrawHouseNote, {
    tag,
    summary: 'Take a note down',
    params: idParams.note,
    body: z.strictObject({}),
    ifMatch: true,
  }),
}
