import type { Hash, KeyObject } from 'node:crypto'
import { Refused } from '../../checker/refused.ts'
import type { Ctx } from '../../context.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import { bytes, number } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { insertChunk, readChunks } from './attachments.data.ts'
import { chunkSeal, chunksOf, inChunks, type SealedPart } from './chunk-seal.ts'

/** Pieces that travel to and from the database in one go: a mebibyte in memory, whatever the size of the file. */
const AT_ONCE = 16

/** Seals a part piece by piece and writes it, in transactions of a mebibyte each. */
export async function writePart(
  ctx: Ctx,
  part: SealedPart,
  key: KeyObject,
  source: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { close } = chunkSeal(key, part)
  let waiting: Statement[] = []
  let n = 0
  for await (const plain of inChunks(source)) {
    waiting.push(insertChunk(ctx.me.centreId, part.attachmentId, part.part, n, close(n, plain)))
    n += 1
    if (waiting.length < AT_ONCE) continue
    await ctx.door.group(ctx.sid, waiting, { asyncCommit: true })
    waiting = []
  }
  if (waiting.length > 0) await ctx.door.group(ctx.sid, waiting, { asyncCommit: true })
}

/** Reads a part back, piece by piece. Throws DecryptionFailed when one is missing, moved or changed. */
export async function* readPart(ctx: Ctx, part: SealedPart, key: KeyObject): AsyncGenerator<Buffer> {
  const { open } = chunkSeal(key, part)
  const total = chunksOf(part.bytes)
  for (let from = 0; from < total; from += AT_ONCE) {
    const [rows = []] = await ctx.door.group(ctx.sid, [
      readChunks(part.attachmentId, part.part, from, AT_ONCE),
    ])
    if (rows.length !== Math.min(AT_ONCE, total - from)) throw new DecryptionFailed()
    for (const row of rows) yield open(number(row, 'n'), bytes(row, 'bytes'))
  }
}

/** The same bytes, counted and hashed on their way: more or fewer than `expected` are refused. */
export async function* counted(
  source: AsyncIterable<Uint8Array>,
  expected: number,
  hash: Hash | null,
): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const piece of source) {
    seen += piece.length
    if (seen > expected) throw new Refused('size-differs')
    hash?.update(piece)
    yield piece
  }
  if (seen < expected) throw new Refused('size-differs')
}
