import { mayPrintInside, mayPrintOutside } from '@havre/policy/prints.ts'
import { text, texts } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { answerBlocks } from './answer-blocks.ts'
import { readPrintedEntry } from './documents.data.ts'
import type { Desk, Draft } from './draft.ts'
import { readyEntry, signaturePairs } from './entry-parts.ts'
import { WORDS } from './words.ts'

/** What is suspected, and what passes between a lawyer and a client, is handed to nobody by the house. */
const NEVER_OUTSIDE = ['SEALED', 'PRIV']

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
    if (entry.kind.inside || NEVER_OUTSIDE.includes(text(row, 'compartment')))
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
  return {
    title: entry.kind.title[language],
    blocks: [...head, ...answerBlocks(entry.kind, entry.answers, speech)],
    entryIds: [entry.id],
    purpose: entry.kind.id.slice(0, 40),
    language,
  }
}
