import { params } from '@havre/kinds/base-schemas.ts'
import { z } from 'zod'
import {
  axis,
  dayOut,
  fileCompartment,
  id,
  idParams,
  instant,
  kindId,
  momentOut,
  personRef,
} from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const status = z.enum(['draft', 'signed', 'corrected', 'discarded'])
export const LINK_RELATIONS = ['continues', 'follows', 'evidence', 'about'] as const

/** When it happened: within the life of the house. */
const occurredAt = instant.refine(moment => moment >= '2000-01-01', params('date-out-of-range'))

/** Answers by field id, in the shape of the kind's version; the kind's own schema decides what fits. */
export const answers = z.record(z.string().max(60), z.unknown())

export const EntryItem = z.object({
  id,
  kind: z.string(),
  kindVersion: z.int(),
  compartment: fileCompartment,
  axes: z.array(axis),
  status,
  occurredAt: momentOut,
  author: personRef,
  signedAt: momentOut.nullable(),
  /** When a second person stood for it, where its kind asks for one (`signing.by`). */
  validatedAt: momentOut.nullable(),
  /** The day on which it was taken over from an old system; null for what was written here. */
  takenOverOn: dayOut.nullable(),
  correctsId: id.nullable(),
  correctedById: id.nullable(),
  /** Files that hang on it and that the reader may see; versions of one file count once. */
  attachments: z.int(),
  /** The few answers that the kind shows in one line. */
  summary: answers,
})
export type EntryItem = z.infer<typeof EntryItem>

export const Presence = z.object({ person: personRef, self: z.boolean(), seenAt: momentOut })

export const Entry = EntryItem.extend({
  youthId: id,
  youthAlias: z.string(),
  version: z.int(),
  createdAt: momentOut,
  updatedAt: momentOut,
  signedBy: personRef.nullable(),
  validatedBy: personRef.nullable(),
  writers: z.array(personRef),
  answers,
  links: z.array(
    z.object({
      id,
      relation: z.enum(LINK_RELATIONS),
      direction: z.enum(['from', 'to']),
      entryId: id,
      kind: z.string(),
      occurredAt: momentOut,
    }),
  ),
  presence: z.array(Presence),
  can: z.object({
    write: z.boolean(),
    sign: z.boolean(),
    validate: z.boolean(),
    correct: z.boolean(),
    discard: z.boolean(),
    invite: z.boolean(),
    link: z.boolean(),
    /** Start an entry that goes on from this one. */
    goOn: z.boolean(),
    print: z.boolean(),
    /** Make it a paper for somebody outside the house. */
    printOutside: z.boolean(),
    /** Add a task that comes from this act. */
    task: z.boolean(),
  }),
})
export type Entry = z.infer<typeof Entry>

export const StartEntry = z.strictObject({
  kind: kindId,
  occurredAt: occurredAt.optional(),
  axes: z.array(axis).min(1).max(6).optional(),
  answers: answers.optional(),
  /** The signed entry that this one corrects; starts as a copy of it unless answers are given. */
  correctsId: id.optional(),
  /** The entry that this one goes on from. */
  continuesId: id.optional(),
})

export const SaveAnswers = z.strictObject({
  answers,
  occurredAt: occurredAt.optional(),
  axes: z.array(axis).min(1).max(6).optional(),
})

/** What an autosave answers: small, because it is sent every few seconds. */
export const Saved = z.object({ version: z.int(), savedAt: momentOut, presence: z.array(Presence) })
export type Saved = z.infer<typeof Saved>

const tag = 'entries'
export const entryRoutes = {
  startEntry: route(paths.startEntry, {
    tag,
    summary: 'Start a draft of a kind on a youth file',
    params: idParams.youth,
    body: StartEntry,
    reply: Entry,
    status: 201,
    idempotent: true,
  }),
  getEntry: route(paths.getEntry, {
    tag,
    summary: 'One entry with its answers',
    params: idParams.entry,
    reply: Entry,
  }),
  saveAnswers: route(paths.saveAnswers, {
    tag,
    summary: 'Autosave the answers of a draft; a stale version gets 412 with the current entry',
    params: idParams.entry,
    body: SaveAnswers,
    reply: Saved,
    ifMatch: true,
  }),
  signEntry: route(paths.signEntry, {
    tag,
    summary: 'Sign: the entry never changes again, a correction is a new one',
    params: idParams.entry,
    body: z.strictObject({}),
    reply: Entry,
    ifMatch: true,
  }),
  validateEntry: route(paths.validateEntry, {
    tag,
    summary: 'Validate what a colleague signed, where its kind asks for a second person',
    params: idParams.entry,
    body: z.strictObject({}),
    reply: Entry,
    ifMatch: true,
  }),
  discardEntry: route(paths.discardEntry, {
    tag,
    summary: 'Set a draft aside; it leaves every list and stays in the traces',
    params: idParams.entry,
    body: z.strictObject({}),
    ifMatch: true,
  }),
  showPresence: route(paths.showPresence, {
    tag,
    summary: 'Say that I have this draft open, or that I leave it; answers who else has',
    params: idParams.entry,
    body: z.strictObject({ leaving: z.boolean().default(false) }),
    reply: z.object({ version: z.int(), presence: z.array(Presence) }),
  }),
  inviteWriter: route(paths.inviteWriter, {
    tag,
    summary: 'Write this draft together with a colleague',
    params: idParams.entry,
    body: z.strictObject({ accountId: id }),
    reply: Entry,
    ifMatch: true,
  }),
  linkEntry: route(paths.linkEntry, {
    tag,
    summary: 'Link a draft to another entry of the same file',
    params: idParams.entry,
    body: z.strictObject({ toId: id, relation: z.enum(LINK_RELATIONS) }),
    reply: Entry,
    status: 201,
    idempotent: true,
  }),
  unlinkEntry: route(paths.unlinkEntry, {
    tag,
    summary: 'Remove a link from a draft',
    params: idParams.link,
    reply: Entry,
  }),
}
