import { mayPrintInside, mayPrintOutside } from '@havre/policy/prints.ts'
import { text, texts } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { listAttachments } from '../attachments/attachments.service.ts'
import { NEVER_OUTSIDE } from '../entries/entries.present.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { answerBlocks } from './answer-blocks.ts'
import { readPrintedEntry } from './documents.data.ts'
import type { Desk, Draft } from './draft.ts'
import { readyEntry, signaturePairs } from './entry-parts.ts'
import { besideBlocks } from './inventory-beside.ts'
import { photosOf } from './inventory-photos.ts'
import { latestFiles } from './latest-files.ts'
import { reflexBlocks } from './reflex-blocks.ts'
import { signBlocks } from './sign-boxes.ts'
import { WORDS } from './words.ts'

/**
 * One entry as a document. Inside the house a draft too, marked as such; outside only what is signed. Throws `not-found`,
 * `not-allowed`, `not-signed-yet`, or `stays-inside` for what never leaves.
 */
export async function draftEntry(desk: Desk, entryId: string): Promise<Draft> {
  const { ctx, cast, speech, youthId } = desk
  const [rows] = await ctx.door.group(ctx.sid, [readPrintedEntry(youthId, entryId)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const isDraft = row.status === 'draft'
  const entry = await readyEntry(desk, row)
  if (cast.audience !== 'internal') {
    const legal = row.compartment === 'LEGAL' || texts(row, 'axes').includes('legal')
    if (!mayPrintOutside(toActor(ctx), toTarget(ctx, desk.file, 'RELEASE'), legal))
      throw problem('not-allowed', { action: 'print' })
    if (isDraft) throw problem('rule-violated', { rule: 'not-signed-yet' })
    if (entry.kind.inside || NEVER_OUTSIDE.includes(row.compartment))
      throw problem('rule-violated', { rule: 'stays-inside' })
  } else if (!mayPrintInside(toActor(ctx))) throw problem('not-allowed', { action: 'print' })

  const { language, formats } = speech
  const head: Block[] = [
    ...(isDraft ? [{ is: 'note', strong: true, text: WORDS.draft[language] } satisfies Block] : []),
    {
      is: 'pairs',
      pairs: [
        [WORDS.happened[language], formats.dateTime(text(row, 'occurred_at'))],
        ...signaturePairs(desk, row),
      ],
    },
  ]
  const beside = await besideBlocks(desk, entry)
  const photos = await photosOf(desk, beside.inventories)
  return {
    title: entry.kind.title[language],
    blocks: [
      ...head,
      ...reflexBlocks(desk, entry),
      ...answerBlocks(entry.kind, beside.rest, speech),
      ...beside.blocks,
      ...photos.blocks,
      ...(await fileBlocks(desk, entry.id)),
      ...signBlocks(desk, entry),
    ],
    entryIds: [...new Set([entry, ...beside.inventories].map(({ id }) => id))],
    pictures: photos.pictures,
    purpose: entry.kind.id.slice(0, 40),
    language,
  }
}

/** The files that hang on it: by name inside the house; outside by what they are, and no word of a confidential one. */
async function fileBlocks({ ctx, cast, speech: { language } }: Desk, entryId: string): Promise<Block[]> {
  const inside = cast.audience === 'internal'
  const { items } = await listAttachments(ctx, entryId)
  const lines = latestFiles(items)
    .filter(file => inside || !file.confidential)
    .map(file => (inside ? (file.name ?? WORDS.confidentialFile[language]) : file.type.toUpperCase()))
  return lines.length > 0 ? [{ is: 'list', label: WORDS.files[language], items: lines }] : []
}
