import type { What } from '@havre/contracts/documents.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { answerBlocks } from './answer-blocks.ts'
import { countEntries, readPrintedEntries } from './documents.data.ts'
import type { Desk, Draft } from './draft.ts'
import { readyEntry, signaturePairs } from './entry-parts.ts'
import { PURPOSE_RULES, type PurposeRule } from './purposes.ts'
import { hasIdentity, isPart, kindIn, mayHold, purposesOf, sectionsOf } from './sections.ts'
import { carePart, datesPart, identityPart, type Part, situationPart, titled } from './summary-parts.ts'
import { PURPOSE_WORDS, WORDS } from './words.ts'

type Summary = Extract<What, { what: 'summary' }>

const MOST_ENTRIES = 200

/**
 * A file in short for one purpose: the sections that were ticked, each from what the asker may read, below the ceiling of
 * the purpose. Throws `not-allowed`; `invalid-request` for an audience or section that the purpose does not know;
 * `document-too-long`; `nothing-to-print`.
 */
export async function draftSummary(desk: Desk, summary: Summary): Promise<Draft> {
  const { ctx, file, youthId, cast, speech } = desk
  const { language, formats } = speech
  const { purpose, from, to } = summary
  const rule = PURPOSE_RULES[purpose]
  if (cast.audience !== rule.audience) throw misfit('#/audience', 'not-for-this-purpose')
  if (!purposesOf(ctx, file).includes(purpose)) throw problem('not-allowed', { action: 'print' })
  if (from && to && to < from) {
    throw problem('rule-violated', {
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/document/to', code: 'before-from' }],
    })
  }
  const [counts] = await ctx.door.group(ctx.sid, [countEntries(youthId)])
  const known = new Set((await sectionsOf(ctx, rule, counts ?? [])).map(section => section.id))
  summary.sections.forEach((section, n) => {
    if (!known.has(section)) throw misfit(`#/document/sections/${n}`, 'unknown-section')
  })
  if (summary.identity && !hasIdentity(file, counts ?? []))
    throw misfit('#/document/identity', 'not-available')

  const identity = summary.identity ? await identityPart(desk) : { blocks: [], entryIds: [] }
  const sections = await sectionParts(desk, rule, summary)
  if (sections.every(part => part.blocks.length === 0))
    throw problem('rule-violated', { rule: 'nothing-to-print' })
  const outside = rule.audience !== 'internal'
  const pairs: [string, string][] = [
    [WORDS.madeOn[language], formats.date(desk.today)],
    ...(from || to ? [[WORDS.period[language], periodWords(desk, from, to)] satisfies [string, string]] : []),
  ]
  return {
    title: PURPOSE_WORDS[purpose][language],
    blocks: [
      ...(outside ? [{ is: 'note', strong: false, text: WORDS.confidential[language] } satisfies Block] : []),
      { is: 'pairs', pairs },
      ...identity.blocks,
      ...sections.flatMap(part => part.blocks),
    ],
    entryIds: [...identity.entryIds, ...sections.flatMap(part => part.entryIds)],
    purpose,
    language,
  }
}

async function sectionParts(desk: Desk, rule: PurposeRule, summary: Summary): Promise<Part[]> {
  const { ctx, youthId } = desk
  const kinds = summary.sections.flatMap(section => kindIn(section) ?? [])
  const { from = null, to = null } = summary
  const [rows] = await ctx.door.group(ctx.sid, [
    readPrintedEntries(youthId, kinds, from, to, ctx.me.timeZone, MOST_ENTRIES),
  ])
  const entries = (rows ?? []).filter(row => mayHold(rule, row))
  if (entries.length > MOST_ENTRIES) throw problem('rule-violated', { rule: 'document-too-long' })
  const parts: Part[] = []
  // In the order of the page, so that letters are given out as the reader meets people.
  for (const section of new Set(summary.sections)) {
    const kind = kindIn(section)
    if (kind !== undefined)
      parts.push(
        await kindPart(
          desk,
          entries.filter(row => row.kind === kind),
        ),
      )
    else if (isPart(section)) parts.push(await PART_BUILDERS[section](desk))
  }
  return parts
}

const PART_BUILDERS = { situation: situationPart, care: carePart, dates: datesPart }

/** All entries of one kind under its title, each under its date. */
async function kindPart(desk: Desk, rows: readonly Row[]): Promise<Part> {
  const { language, formats } = desk.speech
  const blocks: Block[] = []
  const entryIds: string[] = []
  let title = ''
  for (const row of rows) {
    const entry = await readyEntry(desk, row)
    const words = answerBlocks(entry.kind, entry.answers, desk.speech, true)
    if (words.length === 0) continue
    title = entry.kind.title[language]
    entryIds.push(entry.id)
    const pairs = signaturePairs(desk, row)
    blocks.push({ is: 'heading', level: 3, text: formats.dayOf(text(row, 'occurred_at')) })
    if (pairs.length > 0) blocks.push({ is: 'pairs', pairs })
    blocks.push(...words)
  }
  return { blocks: blocks.length > 0 ? titled(title, blocks) : [], entryIds }
}

function periodWords(
  { speech: { formats } }: Desk,
  from: string | undefined,
  to: string | undefined,
): string {
  return [from ? formats.date(from) : '…', to ? formats.date(to) : '…'].join(' – ')
}

function misfit(pointer: string, code: string) {
  return problem('invalid-request', { errors: [{ pointer, code }] })
}
