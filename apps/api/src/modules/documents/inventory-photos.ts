import { buffer } from 'node:stream/consumers'
import type { Attachment } from '@havre/contracts/attachments.ts'
import { text as textIn } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { listAttachments } from '../attachments/attachments.service.ts'
import { serveContent } from '../attachments/serve-content.ts'
import type { Desk, Draft } from './draft.ts'
import type { ReadyEntry } from './entry-parts.ts'
import { latestFiles } from './latest-files.ts'
import { titled } from './summary-parts.ts'
import { WORDS } from './words.ts'

const PHOTOS: readonly Attachment['type'][] = ['jpeg', 'png', 'webp']
/** All inventories of a paper together; the rest is named among the files of its own inventory. */
const MOST_PHOTOS = 24

type Photos = { readonly blocks: Block[]; readonly pictures: NonNullable<Draft['pictures']> }

/**
 * The photos of inventories, each inventory under its day, as the files' previews show them. Inside the house only: a room may
 * be known by what is seen of it; and none that is confidential. Each leaves the trace of having been seen.
 */
export async function photosOf(desk: Desk, inventories: readonly ReadyEntry[]): Promise<Photos> {
  const { ctx, cast, speech } = desk
  const blocks: Block[] = []
  const pictures: Photos['pictures'] = {}
  if (cast.audience !== 'internal') return { blocks, pictures }
  for (const { id, row } of inventories) {
    const { items } = await listAttachments(ctx, id)
    const photos = latestFiles(items)
      .filter(({ type, confidential }) => PHOTOS.includes(type) && !confidential)
      .slice(0, MOST_PHOTOS - Object.keys(pictures).length)
    for (const photo of photos) pictures[photo.id] = await buffer((await serveContent(ctx, photo.id, 1)).body)
    if (photos.length > 0)
      blocks.push(
        ...titled(`${WORDS.photos[speech.language]}, ${speech.formats.dayOf(textIn(row, 'occurred_at'))}`, [
          { is: 'pictures', pictures: photos.map(photo => ({ name: photo.id, caption: photo.name ?? '' })) },
        ]),
      )
  }
  return { blocks, pictures }
}
