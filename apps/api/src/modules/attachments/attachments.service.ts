import {
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS_OF_ENTRY,
  type Refusal,
} from '@havre/contracts/attachment-types.ts'
import type { Attachment, AttachmentList } from '@havre/contracts/attachments.ts'
import { mayWrite } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { toEntryTarget } from '../entries/entries.present.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { localDay } from '../youth-files/local-day.ts'
import { toActor } from '../youth-files/relation.ts'
import { attachmentSeal } from './attachment-seal.ts'
import {
  askLowering as ask,
  insertAttachment,
  lowerAttachment as lower,
  raiseAttachment as raise,
  readAttachment,
  readAttachments,
  readForAnnouncing,
  removeAttachment as remove,
  traceAttachment,
} from './attachments.data.ts'
import { toAttachment } from './attachments.present.ts'
import { cleanName } from './file-name.rules.ts'

/** What one person may bring in on one day of the centre. */
const DAY = { files: 60, bytes: 300 * 1024 * 1024 }

type Announcement = { name: string; bytes: number; confidential: boolean; replacesId?: string | undefined }

/** The files of an entry and of what it corrects; absent and hidden are the same `not-found`. */
export async function listAttachments(ctx: Ctx, entryId: string): Promise<AttachmentList> {
  const [entries, rows] = await ctx.door.group(ctx.sid, readAttachments(entryId))
  const entry = entries?.[0]
  if (!entry) throw problem('not-found')
  const attach = isWritable(ctx, entry)
  return { items: (rows ?? []).map(row => toAttachment(ctx, row)), can: { attach } }
}

/**
 * Takes note of a file to come. Throws `attachment-refused` for a name, a size, a type or a number of files that is not
 * accepted, and like a save of the draft when this person may not write in it now.
 */
export async function announceAttachment(
  ctx: Ctx,
  entryId: string,
  given: Announcement,
): Promise<{ id: string; version: number }> {
  const named = cleanName(given.name)
  if (typeof named === 'string') throw refused(named, '#/name')
  if (given.bytes === 0) throw refused('empty', '#/bytes')
  if (given.bytes > MAX_ATTACHMENT_BYTES) throw refused('too-large', '#/bytes')

  const today = localDay(ctx.now(), ctx.me.timeZone).startsAt
  const found = await ctx.door.group(ctx.sid, [
    ...readAttachments(entryId).slice(0, 1),
    readAttachment(ctx.newId),
    ...readForAnnouncing(entryId, given.replacesId, today),
  ])
  const [entry, made, , inEntry, inDay, older] = found.map(rows => rows[0])
  if (!entry) throw problem('not-found')
  // The same Idempotency-Key again: it is announced already.
  if (made) return { id: ctx.newId, version: number(made, 'version') }
  if (!isWritable(ctx, entry)) throw whyClosed(ctx, entry)
  if (given.replacesId && !older) throw problem('not-found')
  if (inEntry && number(inEntry, 'files') >= MAX_ATTACHMENTS_OF_ENTRY) throw refused('entry-full')
  if (inDay && (number(inDay, 'files') >= DAY.files || number(inDay, 'bytes') + given.bytes > DAY.bytes)) {
    throw refused('day-full')
  }

  const place = { id: ctx.newId, youthId: text(entry, 'youth_id'), compartment: text(entry, 'compartment') }
  const announced = insertAttachment({
    ...place,
    centreId: ctx.me.centreId,
    entryId,
    seriesId: older ? text(older, 'series_id') : ctx.newId,
    name: attachmentSeal(youthKeyOf(ctx.keyring, entry), place).closeName(named.name),
    type: named.type,
    bytes: given.bytes,
    // A new version is never less closed than the one before it.
    confidential: given.confidential || (older !== undefined && flag(older, 'confidential')),
    createdBy: ctx.me.accountId,
  })
  await ctx.door.group(ctx.sid, [announced])
  return { id: ctx.newId, version: 1 }
}

/** Opens a confidential file; the trace is on the disk before the name is known to anybody. */
export async function openAttachment(ctx: Ctx, id: string): Promise<Attachment> {
  const [, rows] = await ctx.door.group(ctx.sid, [
    traceAttachment(id, 'attachment.opened'),
    readAttachment(id),
  ])
  return toAttachment(ctx, keptOrAbsent(rows?.[0]), true)
}

/** Raises the class. Throws `stale-version` when somebody was faster. */
export const raiseAttachment = (ctx: Ctx, id: string, version: number) =>
  changeClass(ctx, id, version, 'raise', [raise(id, version)])

/** Asks for the way back. */
export const askLowering = (ctx: Ctx, id: string, version: number) =>
  changeClass(ctx, id, version, 'askLowering', ask(id, version))

/** The way back, by a coordinator or director who did not ask for it. */
export const lowerAttachment = (ctx: Ctx, id: string, version: number) =>
  changeClass(ctx, id, version, 'lower', lower(id, version))

async function changeClass(
  ctx: Ctx,
  id: string,
  version: number,
  action: keyof Attachment['can'],
  statements: readonly Statement[],
): Promise<Attachment> {
  const [rows] = await ctx.door.group(ctx.sid, statements)
  const current = await getAttachment(ctx, id)
  if (rows?.length) return current
  if (current.version !== version)
    throw problem('stale-version', { currentVersion: current.version, current })
  throw problem('not-allowed', { action })
}

/** Takes a file away from a draft that this person writes in. */
export async function removeAttachment(ctx: Ctx, id: string): Promise<void> {
  const current = await getAttachment(ctx, id)
  if (!current.can.remove) throw problem('rule-violated', { rule: 'already-signed' })
  await ctx.door.group(ctx.sid, remove(id))
}

export async function getAttachment(ctx: Ctx, id: string): Promise<Attachment> {
  const [rows] = await ctx.door.group(ctx.sid, [readAttachment(id)])
  return toAttachment(ctx, keptOrAbsent(rows?.[0]))
}

/** A file that is not kept yet is nobody's to read, not even of the person whom it comes from. */
export function keptOrAbsent(row: Row | undefined): Row {
  if (row?.status !== 'ready') throw problem('not-found')
  return row
}

export function refused(code: Refusal, pointer = '#') {
  return problem('rule-violated', { rule: 'attachment-refused', errors: [{ pointer, code }] })
}

function isWritable(ctx: Ctx, entry: Row): boolean {
  return entry.status === 'draft' && mayWrite(toActor(ctx), toEntryTarget(ctx, entry))
}

function whyClosed(ctx: Ctx, entry: Row) {
  if (entry.status !== 'draft') return problem('rule-violated', { rule: 'already-signed' })
  const writes = Array.isArray(entry.writers) && entry.writers.includes(ctx.me.accountId)
  return writes
    ? problem('rule-violated', { rule: 'amend-window' })
    : problem('not-allowed', { action: 'attach' })
}
