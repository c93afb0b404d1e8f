import type { KeyObject } from 'node:crypto'
import { closeBox, DecryptionFailed, openBox } from '../../crypto/box.ts'
import { encodeParts } from '../../crypto/encoding.ts'

/** Plain bytes in one piece of a stored file. */
export const CHUNK_BYTES = 64 * 1024

/** One stored run of bytes: the file itself (part 0) or a page of its preview (from 1), and how long it is. */
export type SealedPart = { readonly attachmentId: string; readonly part: number; readonly bytes: number }

export function chunksOf(bytes: number): number {
  return Math.ceil(bytes / CHUNK_BYTES)
}

/**
 * Seals a part piece by piece under the file's own key. Each piece is bound to its place and to the length of the whole,
 * so that one that is cut off, moved, repeated or taken from another file does not open.
 */
export function chunkSeal(key: KeyObject, { attachmentId, part, bytes }: SealedPart) {
  const bound = (n: number) => encodeParts(['chunk', attachmentId, String(part), String(n), String(bytes)])
  const lengthOf = (n: number) => Math.min(CHUNK_BYTES, bytes - n * CHUNK_BYTES)
  return {
    close: (n: number, plain: Buffer): Buffer => closeBox(key, plain, bound(n)),
    /** Throws DecryptionFailed for anything but the n-th piece of exactly this part. */
    open(n: number, box: Uint8Array): Buffer {
      const plain = openBox(key, box, bound(n))
      if (plain.length !== lengthOf(n)) throw new DecryptionFailed()
      return plain
    },
  }
}

/** The same bytes in pieces of CHUNK_BYTES, the last one shorter; nothing for no bytes. */
export async function* inChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  let held = 0
  for await (const bytes of source) {
    parts.push(bytes)
    held += bytes.length
    if (held < CHUNK_BYTES) continue
    const all = Buffer.concat(parts)
    let at = 0
    for (; held - at >= CHUNK_BYTES; at += CHUNK_BYTES) yield all.subarray(at, at + CHUNK_BYTES)
    parts = [all.subarray(at)]
    held -= at
  }
  if (held > 0) yield Buffer.concat(parts)
}
