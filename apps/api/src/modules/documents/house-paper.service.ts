import type { DocumentPreview, Sheet } from '@havre/contracts/documents.ts'
import type { UiLanguage } from '@havre/kinds/kind.ts'
import type { Ctx } from '../../context.ts'
import { insertPrint } from './documents.data.ts'
import { checkMoment, preparePaper, previewPaper, setAsSeen } from './preparing.ts'
import { draftSheet } from './sheet-paper.ts'

type Order = { sheet: Sheet; language: string; besides: UiLanguage }

/** A text of the house with nobody's code on it, as pages. */
export async function previewHouseDocument(ctx: Ctx, order: Order): Promise<DocumentPreview> {
  const preparedAt = ctx.now().toISOString()
  return previewPaper(ctx, (await prepare(ctx, order, preparedAt)).prepared, preparedAt)
}

/** The same as a file; how many were handed out can be counted in the register of prints. */
export async function printHouseDocument(
  ctx: Ctx,
  order: Order & { seen: { digest: string; preparedAt: string } },
): Promise<{ file: Buffer; reference: string }> {
  const { draft, prepared } = await prepare(ctx, order, checkMoment(ctx, order.seen.preparedAt))
  const { paper } = prepared
  const { file, pageCount, digest } = await setAsSeen(ctx, paper, order.seen.digest)
  await ctx.door.group(
    ctx.sid,
    insertPrint({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId: null,
      what: 'sheet',
      audience: 'youth',
      purpose: draft.purpose,
      language: draft.language,
      reference: paper.reference,
      pages: pageCount,
      digest,
      detail: null,
      entryIds: [],
      createdBy: ctx.me.accountId,
    }),
  )
  return { file, reference: paper.reference }
}

async function prepare(ctx: Ctx, { sheet, language, besides }: Order, preparedAt: string) {
  const draft = await draftSheet(ctx, sheet, language, besides)
  const given = {
    audience: 'youth',
    language: besides,
    code: null,
    search: null,
    decisions: [],
    preparedAt,
  } as const
  return { draft, prepared: preparePaper(ctx, draft, given) }
}
