import { createHash } from 'node:crypto'
import {
  type Decision,
  type DocumentPreview,
  type Leak,
  PAGES_SHOWN,
  type PreviewDocument,
  type PrintDocument,
} from '@havre/contracts/documents.ts'
import type { UiLanguage } from '@havre/kinds/kind.ts'
import type { Audience } from '@havre/kinds/redact.ts'
import type { Ctx } from '../../context.ts'
import { toDocx } from '../../documents/docx.ts'
import type { Paper } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import type { Draft } from './draft.ts'
import { type Formats, formatsFor } from './formats.ts'
import { checkLeaks, type LeakSearch } from './leak-check.ts'
import { printerCode, referenceOf } from './reference.ts'
import { AUDIENCE_WORDS, WORDS } from './words.ts'

/** How long a preview may be printed. */
const PREVIEW_MINUTES = 60
const MINUTE = 60_000

export type Prepared = { readonly paper: Paper; readonly leaks: readonly Leak[] }

/** Makes the paper of a draft: leaks looked for (unless there is nothing to look for), reference, footer and mark. */
export function preparePaper(
  ctx: Ctx,
  draft: Draft,
  given: {
    audience: Audience
    language: UiLanguage
    code: string | null
    search: LeakSearch | null
    decisions: readonly Decision[]
    preparedAt: string
  },
): Prepared {
  const { audience, language, code, search, decisions, preparedAt } = given
  const { blocks, leaks } = search
    ? checkLeaks(draft.blocks, search, decisions, language)
    : { blocks: draft.blocks, leaks: [] }
  const reference = referenceOf(ctx, preparedAt, audience, code, draft.title, blocks)
  const printed = `${printerCode(ctx)}, ${stamp(formatsFor(language, ctx.me.timeZone), preparedAt)}`
  const inside = audience === 'internal'
  // Outside, a paper says nothing of who printed it, nor at which hour.
  const marks = [...(draft.mark ? [draft.mark] : []), ...(inside ? [printed] : [])]
  return {
    leaks,
    paper: {
      audience,
      language,
      reference,
      title: draft.title,
      ...(draft.subtitle !== undefined && { subtitle: draft.subtitle }),
      code,
      ...(draft.large && { large: true }),
      foot: [
        reference,
        AUDIENCE_WORDS[audience][language],
        ...(inside ? [printed] : []),
        ...(draft.foot ?? []),
      ],
      page: WORDS.page[language],
      ...(marks.length > 0 && { mark: marks.join('\n') }),
      blocks,
      ...(draft.pictures && { pictures: draft.pictures }),
    },
  }
}

/**
 * The pages, and the digest by which printing knows that it sends the same. Throws `changed-since-preview` when further pages
 * would be those of another document.
 */
export async function previewPaper(
  ctx: Ctx,
  { paper, leaks }: Prepared,
  preparedAt: string,
  further?: PreviewDocument['further'],
): Promise<DocumentPreview> {
  const stretch = { from: further?.fromPage ?? 1, most: PAGES_SHOWN }
  const { pdf, pages, pageCount, undrawn } = await ctx.typesetter.set(paper, { pages: stretch })
  const digest = createHash('sha256').update(pdf).digest('hex')
  if (further && further.seen.digest !== digest)
    throw problem('rule-violated', { rule: 'changed-since-preview' })
  return {
    pages: [...pages],
    pageCount,
    digest,
    preparedAt,
    reference: paper.reference,
    leaks: [...leaks],
    undrawn: [...undrawn],
  }
}

/** The paper as it was previewed, in that format, with the digest of what leaves. Throws `changed-since-preview` when they would be others. */
export async function setAsSeen(
  ctx: Ctx,
  paper: Paper,
  digest: string,
  format: PrintDocument['format'] = 'pdf',
): Promise<{ file: Buffer; pageCount: number; digest: Buffer }> {
  const { pdf, pageCount } = await ctx.typesetter.set(paper)
  const found = createHash('sha256').update(pdf).digest()
  if (found.toString('hex') !== digest) throw problem('rule-violated', { rule: 'changed-since-preview' })
  if (format !== 'docx') return { file: Buffer.from(pdf), pageCount, digest: found }
  const file = await toDocx(paper)
  return { file, pageCount, digest: createHash('sha256').update(file).digest() }
}

/** The moment of the preview, when it is one that may still be printed; throws `changed-since-preview` otherwise. */
export function checkMoment(ctx: Ctx, preparedAt: string): string {
  const age = ctx.now().getTime() - Date.parse(preparedAt)
  if (age < -MINUTE || age > PREVIEW_MINUTES * MINUTE)
    throw problem('rule-violated', { rule: 'changed-since-preview' })
  return preparedAt
}

function stamp(formats: Formats, instant: string): string {
  return formats.dateTime(instant)
}
