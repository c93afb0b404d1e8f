import { createHash, type KeyObject } from 'node:crypto'
import type { Readable } from 'node:stream'
import { ATTACHMENT_TYPE_NAMES } from '@havre/contracts/attachment-types.ts'
import type { Attachment } from '@havre/contracts/attachments.ts'
import { Refused } from '../../checker/refused.ts'
import { type CheckResult, runCheck } from '../../checker/run-check.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, oneOf, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { newFileKey } from './attachment-seal.ts'
import {
  deleteChunks,
  forgetAttachment,
  keepAttachment,
  markChecked,
  readAttachment,
  readLike,
} from './attachments.data.ts'
import { sealOf } from './attachments.present.ts'
import { getAttachment, refused } from './attachments.service.ts'
import { counted, readPart, writePart } from './chunk-store.ts'
import { scan } from './clamd.ts'

const underWay = new Set<string>()
const perPerson = new Map<string, number>()
const AT_ONCE = 2

/**
 * Takes in the bytes of an announced file. They go to the database sealed piece by piece as they come, under a key that no
 * one but this call knows; then a process of its own looks at them, and a scanner where there is one; what it passed is kept,
 * and served only from then on. Whatever goes wrong on the way leaves no row and no piece.
 */
export async function receiveContent(
  ctx: Ctx,
  id: string,
  version: number,
  body: Readable | null,
): Promise<Attachment> {
  const [rows] = await ctx.door.group(ctx.sid, [readAttachment(id)])
  const row = rows?.[0]
  if (!row || row.adder_id !== ctx.me.accountId) throw problem('not-found')
  // Sent again after an answer that got lost.
  if (row.status === 'ready') return getAttachment(ctx, id)
  if (number(row, 'version') !== version)
    throw problem('stale-version', { currentVersion: number(row, 'version') })
  if (!body) throw problem('unsupported-media-type')
  return alone(ctx, id, async () => {
    try {
      await takeIn(ctx, row, body)
    } catch (error) {
      const code = error instanceof Refused ? error.code : 'interrupted'
      // Where even this fails (the session has ended, the line to the database is down) the next start forgets it.
      await ctx.door.group(ctx.sid, forgetAttachment(id, code)).catch(() => undefined)
      if (error instanceof Refused) throw refused(error.code)
      throw body.destroyed && !body.readableEnded ? problem('malformed-request') : error
    }
    return getAttachment(ctx, id)
  })
}

/** Runs the work unless the same file is already on its way, or this person sends two others. */
async function alone<T>(ctx: Ctx, id: string, work: () => Promise<T>): Promise<T> {
  const { accountId } = ctx.me
  const mine = perPerson.get(accountId) ?? 0
  if (underWay.has(id)) throw problem('in-progress', { retryAfter: 5 })
  if (mine >= AT_ONCE) throw problem('too-many-requests', { retryAfter: 5 })
  underWay.add(id)
  perPerson.set(accountId, mine + 1)
  try {
    return await work()
  } finally {
    underWay.delete(id)
    const left = (perPerson.get(accountId) ?? 1) - 1
    if (left > 0) perPerson.set(accountId, left)
    else perPerson.delete(accountId)
  }
}

async function takeIn(ctx: Ctx, row: Row, body: Readable): Promise<void> {
  const id = text(row, 'id')
  const bytes = number(row, 'bytes')
  const key = newFileKey()
  const hash = createHash('sha256')
  await writePart(
    ctx,
    { attachmentId: id, part: 0, bytes },
    key,
    counted(body.iterator({ destroyOnReturn: false }), bytes, hash),
  )
  const received = hash.digest()

  const [twice] = await ctx.door.group(ctx.sid, [readLike(id, sealOf(ctx, row).likeness(received))])
  if (twice?.length) throw new Refused('already-here')

  const quarantined = () => readPart(ctx, { attachmentId: id, part: 0, bytes }, key)
  const verdict = ctx.clamd ? await scan(ctx.clamd, ctx.now(), quarantined()) : 'unscanned'
  if (verdict === 'infected') throw new Refused('virus')
  const type = oneOf(row, 'type', ATTACHMENT_TYPE_NAMES)
  await runCheck(type, quarantined(), result => keep(ctx, row, { key, received, scan: verdict }, result))
}

type Received = { key: KeyObject; received: Buffer; scan: 'clean' | 'unscanned' }

/** Writes what is kept: the received bytes as they lie there, or what was made of them, and the pages of the preview. */
async function keep(ctx: Ctx, row: Row, given: Received, result: CheckResult): Promise<void> {
  const id = text(row, 'id')
  const seal = sealOf(ctx, row)
  const likeness = seal.likeness(given.received)
  const rewritten = result.fileBytes !== null
  const [marked] = await ctx.door.group(ctx.sid, [markChecked(id), ...(rewritten ? [deleteChunks(id)] : [])])
  if (!marked?.length) throw problem('in-progress', { retryAfter: 5 })
  const key = rewritten ? newFileKey() : given.key
  const file = rewritten ? createHash('sha256') : null
  if (result.fileBytes !== null) {
    const place = { attachmentId: id, part: 0, bytes: result.fileBytes }
    await writePart(ctx, place, key, counted(result.take(result.fileBytes), result.fileBytes, file))
  }
  for (const [n, bytes] of result.shownBytes.entries()) {
    await writePart(ctx, { attachmentId: id, part: n + 1, bytes }, key, result.take(bytes))
  }
  const received = given.received.toString('hex')
  const details = seal.closeDetails({
    file: file?.digest('hex') ?? received,
    received: rewritten ? received : null,
    preview: result.preview,
    pages: result.pages,
    shown: [...result.shownBytes],
  })
  const [kept] = await ctx.door.group(ctx.sid, [
    keepAttachment({
      id,
      seriesId: text(row, 'series_id'),
      bytes: result.fileBytes ?? number(row, 'bytes'),
      scan: given.scan,
      details,
      fileKey: seal.closeFileKey(key),
      likeness,
    }),
  ])
  if (!kept?.length) throw problem('not-found')
}
