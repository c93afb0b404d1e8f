import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { DATA_KEY_GENERATION, type YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import { type Aad, open, seal } from '../../crypto/seal.ts'

/** The row that sealed values belong to. */
export type AttachmentPlace = { readonly id: string; readonly youthId: string; readonly compartment: string }

const Details = z.object({
  /** SHA-256 in hex: of the stored bytes, and of the received ones where they differ. */
  file: z.string(),
  received: z.string().nullable(),
  preview: z.enum(['picture', 'text', 'sound', 'none']),
  /** Pages of the document, and the lengths of those that can be shown. */
  pages: z.number(),
  shown: z.array(z.number()),
})
/** What is known of a file's content: it would let somebody recognise a document, so it is sealed. */
export type Details = z.infer<typeof Details>

/** Seals and opens what an attachment's row keeps under the youth's key. */
export function attachmentSeal(key: YouthKey, place: AttachmentPlace) {
  const words = rowSeal(key, { table: 'attachment', ...place })
  return {
    closeName: (name: string): Buffer => words.close('name', name) ?? Buffer.alloc(0),
    openName: (box: Uint8Array): string => words.open('name', box) ?? '',
    closeDetails: (details: Details): Buffer =>
      words.close('details', JSON.stringify(details)) ?? Buffer.alloc(0),
    openDetails(box: Uint8Array): Details | null {
      const text = words.open('details', box)
      return text ? Details.parse(JSON.parse(text)) : null
    },
    closeFileKey: (fileKey: KeyObject): Buffer =>
      seal(key.for(place.compartment, 'file'), fileKey.export(), fileKeyPlace(place)),
    /** Throws DecryptionFailed when the key belongs to another row. */
    openFileKey: (box: Uint8Array): KeyObject =>
      createSecretKey(open(key.for(place.compartment, 'file'), box, fileKeyPlace(place))),
    /** Equal for equal content of one youth's compartment, and nothing to anybody without the key. */
    likeness: (sha256: Buffer): Buffer =>
      createHmac('sha256', key.for(place.compartment, 'likeness')).update(sha256).digest(),
  }
}

export function newFileKey(): KeyObject {
  return createSecretKey(randomBytes(32))
}

function fileKeyPlace(place: AttachmentPlace): Aad {
  return {
    table: 'attachment',
    column: 'file_key',
    rowId: place.id,
    rowVersion: 1,
    youthId: place.youthId,
    compartment: place.compartment,
    keyVersion: DATA_KEY_GENERATION,
  }
}
