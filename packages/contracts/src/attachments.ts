import { z } from 'zod'
import { ATTACHMENT_TYPE_NAMES } from './attachment-types.ts'
import { id, idParams, momentOut, personRef } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** One file of an entry. What a confidential one is called and shows comes with its opening only. */
export const Attachment = z.object({
  id,
  /** The entry that it hangs on: this one, or one that this one corrects. */
  entryId: id,
  type: z.enum(ATTACHMENT_TYPE_NAMES),
  /** Null while a confidential one is closed. */
  name: z.string().nullable(),
  bytes: z.int(),
  confidential: z.boolean(),
  /** Somebody asked to make a confidential one ordinary again; a second person decides. */
  loweringAsked: z.boolean(),
  /** `unscanned`: no scanner is there, or its signatures are old. Never silently clean. */
  scan: z.enum(['clean', 'unscanned']),
  /** What can be shown without opening the file itself, and of how many pages; `pages` of a long document exceed `shown`. */
  preview: z.object({ as: z.enum(['picture', 'text', 'sound', 'none']), shown: z.int(), pages: z.int() }),
  /** SHA-256 of the file as it is given out, and as it was received where the two differ; null while closed. */
  fingerprint: z.object({ file: z.string(), received: z.string().nullable() }).nullable(),
  /** Files of one series are versions of each other; the highest number is the last. */
  seriesId: id,
  number: z.int(),
  addedBy: personRef,
  addedAt: momentOut,
  version: z.int(),
  can: z.object({
    remove: z.boolean(),
    raise: z.boolean(),
    /** Ask that it be no longer confidential; or, as the coordinator or director who did not ask, agree. */
    askLowering: z.boolean(),
    lower: z.boolean(),
  }),
})
export type Attachment = z.infer<typeof Attachment>

export const AttachmentList = z.object({ items: z.array(Attachment), can: z.object({ attach: z.boolean() }) })
export type AttachmentList = z.infer<typeof AttachmentList>

const tag = 'attachments'
const binary = 'application/octet-stream'
export const attachmentRoutes = {
  listAttachments: route(paths.listAttachments, {
    tag,
    summary: 'The files of an entry, and of the entries that it corrects',
    params: idParams.entry,
    reply: AttachmentList,
  }),
  announceAttachment: route(paths.announceAttachment, {
    tag,
    summary:
      'Say which file comes next; its bytes follow to `content`. Refused names, sizes and types say why',
    params: idParams.entry,
    body: z.strictObject({
      /** As the device calls it; folders are left out. Never sent in an address or a header. */
      name: z.string().max(1_000),
      bytes: z.int().min(0),
      confidential: z.boolean().default(false),
      /** The file that this one is the next version of. */
      replacesId: id.optional(),
    }),
    reply: z.object({ id, version: z.int() }),
    status: 201,
    idempotent: true,
  }),
  sendAttachment: route(paths.sendAttachment, {
    tag,
    summary:
      'The bytes of an announced file. Answers once it is checked and kept; a refused file leaves nothing',
    params: idParams.attachment,
    consumes: binary,
    reply: Attachment,
    ifMatch: true,
  }),
  openAttachment: route(paths.openAttachment, {
    tag,
    summary: 'Open a confidential file: its name and fingerprint; the opening is noted before the answer',
    params: idParams.attachment,
    body: z.strictObject({}),
    reply: Attachment,
  }),
  raiseAttachment: route(paths.raiseAttachment, {
    tag,
    summary:
      'Make a file confidential: closed until asked for, and never shown outside. The way back takes two people',
    params: idParams.attachment,
    body: z.strictObject({}),
    reply: Attachment,
    ifMatch: true,
  }),
  askLowering: route(paths.askLowering, {
    tag,
    summary: 'Ask that a confidential file become an ordinary one',
    params: idParams.attachment,
    body: z.strictObject({}),
    reply: Attachment,
    ifMatch: true,
  }),
  lowerAttachment: route(paths.lowerAttachment, {
    tag,
    summary: 'As the second person, coordinator or director, make it an ordinary one',
    params: idParams.attachment,
    body: z.strictObject({}),
    reply: Attachment,
    ifMatch: true,
  }),
  removeAttachment: route(paths.removeAttachment, {
    tag,
    summary: 'Take a file away from a draft; its bytes are destroyed',
    params: idParams.attachment,
  }),
  readAttachment: route(paths.readAttachment, {
    tag,
    summary: 'The file itself, under a neutral name',
    params: idParams.attachment,
    produces: binary,
  }),
  readPreview: route(paths.readPreview, {
    tag,
    summary: 'One page of the preview: a picture, or plain text',
    params: idParams.preview,
    produces: binary,
  }),
}
