import sharp from 'sharp'
import type { Paper } from './paper.ts'

/** Wide enough for half a page at 250 dots an inch. */
const EDGE = 900

// What a page shows was written by the process that checks files (`src/checker`), which a file may have taken over: nothing but
// what it should have written is decoded.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadWebpBuffer'] })
sharp.cache(false)
sharp.concurrency(1)

/**
 * The pictures of a paper as the typesetter takes them in, by name: JPEG, which a PDF carries as it is, and small enough for a
 * paper of many. Throws where one is no WebP.
 */
export async function setPictures({ pictures = {} }: Paper): Promise<ReadonlyMap<string, Buffer>> {
  const ready = new Map<string, Buffer>()
  for (const [name, bytes] of Object.entries(pictures)) {
    const image = sharp(bytes, { failOn: 'error' }).resize(EDGE, EDGE, {
      fit: 'inside',
      withoutEnlargement: true,
    })
    ready.set(name, await image.flatten({ background: 'white' }).jpeg({ quality: 80 }).toBuffer())
  }
  return ready
}
