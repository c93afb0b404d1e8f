import { Readable } from 'node:stream'
import { ATTACHMENT_TYPE_NAMES, ATTACHMENT_TYPES } from '@havre/contracts/attachment-types.ts'
import type { Ctx } from '../../context.ts'
import { bytes, number, oneOf, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { readAttachment, traceAttachment } from './attachments.data.ts'
import { detailsOf, sealOf } from './attachments.present.ts'
import { keptOrAbsent } from './attachments.service.ts'
import { readPart } from './chunk-store.ts'
import { neutralName } from './file-name.rules.ts'

export type Served = {
  readonly mediaType: string
  readonly name: string
  readonly bytes: number
  readonly body: Readable
}

/**
 * The kept file (no page) or one page of its preview, opened piece by piece as it goes out. The trace is on the disk, and the
 * first piece has opened, before this answers; a piece that does not open later breaks the answer off.
 */
export async function serveContent(ctx: Ctx, id: string, page: number | null): Promise<Served> {
  const act = page === null ? 'attachment.read' : 'attachment.viewed'
  const [, rows] = await ctx.door.group(ctx.sid, [traceAttachment(id, act), readAttachment(id)])
  const row = keptOrAbsent(rows?.[0])
  const details = detailsOf(ctx, row)
  const length = page === null ? number(row, 'bytes') : details.shown[page - 1]
  if (length === undefined) throw problem('not-found')
  const key = sealOf(ctx, row).openFileKey(bytes(row, 'file_key'))
  const pieces = readPart(ctx, { attachmentId: id, part: page ?? 0, bytes: length }, key)
  const first = await pieces.next()
  const type = oneOf(row, 'type', ATTACHMENT_TYPE_NAMES)
  return {
    mediaType: page === null ? withCharset(ATTACHMENT_TYPES[type].mediaType) : PREVIEWS[details.preview],
    name: page === null ? neutralName(text(row, 'id'), type) : 'preview',
    bytes: length,
    body: Readable.from(goOn(first, pieces), { objectMode: false }),
  }
}

const PREVIEWS = {
  picture: 'image/webp',
  text: 'text/plain; charset=utf-8',
  sound: 'application/octet-stream',
  none: 'application/octet-stream',
} as const

function withCharset(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
}

async function* goOn(first: IteratorResult<Buffer>, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value
  yield* rest
}
