import type { DocumentPreview, PreviewDocument, PrintDocument, What } from '@havre/contracts/documents.ts'
import type { LeakKind } from '@havre/kinds/leaks/leak-kinds.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { houseLeakFinder } from '../house-documents/house-words.service.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { castFor } from './cast.ts'
import { draftContract } from './contract-paper.ts'
import { insertPrint, readPrintedFile, traceDocument } from './documents.data.ts'
import type { Desk, Draft } from './draft.ts'
import { draftEntry } from './entry-paper.ts'
import { draftExit } from './exit-paper.ts'
import { formatsFor } from './formats.ts'
import { draftLaw } from './law-paper.ts'
import type { LeakSearch } from './leak-check.ts'
import { draftMissing } from './missing-paper.ts'
import { checkMoment, type Prepared, preparePaper, previewPaper, setAsSeen } from './preparing.ts'
import { sealDetail } from './print-detail.ts'
import { draftProject } from './project-paper.ts'
import { draftReferral } from './referral-paper.ts'
import { draftSheet } from './sheet-paper.ts'
import { draftSummary } from './summary-paper.ts'

/** The pages of a document and what in them may give somebody away. What it is made of is read, and leaves its trace. */
export async function previewDocument(
  ctx: Ctx,
  youthId: string,
  order: PreviewDocument,
): Promise<DocumentPreview> {
  const { further } = order
  const preparedAt = further ? checkMoment(ctx, further.seen.preparedAt) : ctx.now().toISOString()
  const { draft, prepared } = await prepare(ctx, youthId, order, preparedAt)
  const preview = await previewPaper(ctx, prepared, preparedAt, further)
  await ctx.door.group(ctx.sid, [
    traceDocument('document.previewed', youthId, draft.entryIds, draft.purpose, preview.pageCount),
  ])
  return preview
}

/**
 * The document as a file, exactly as it was previewed. For the outside it needs a reason, and a decision on everything that
 * may give somebody away (`leaks-undecided`). The register of prints is written before the first byte leaves.
 */
export async function printDocument(
  ctx: Ctx,
  youthId: string,
  order: PrintDocument,
): Promise<{ file: Buffer; reference: string }> {
  const { audience, seen, decisions } = order
  const { desk, draft, prepared } = await prepare(ctx, youthId, order, checkMoment(ctx, seen.preparedAt))
  const reason = draft.reason ?? order.reason?.trim()
  if ((audience === 'external' || audience === 'court') && !reason) {
    throw problem('invalid-request', { errors: [{ pointer: '#/reason', code: 'required' }] })
  }
  const { paper, leaks } = prepared
  if (leaks.some(leak => leak.decided === null)) {
    throw problem('rule-violated', {
      rule: 'leaks-undecided',
      errors: [{ pointer: '#/decisions', code: 'leaks-undecided' }],
    })
  }
  const { file, pageCount, digest } = await setAsSeen(ctx, paper, seen.digest, order.format)
  const detail =
    reason || decisions.length > 0
      ? sealDetail(ctx, desk, { reason, leaks, decisions, told: draft.told })
      : null
  await ctx.door.group(
    ctx.sid,
    insertPrint({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      what: order.document.what,
      audience,
      purpose: draft.purpose,
      language: draft.language,
      reference: paper.reference,
      pages: pageCount,
      digest,
      detail,
      entryIds: draft.entryIds,
      createdBy: ctx.me.accountId,
    }),
  )
  return { file, reference: paper.reference }
}

async function prepare(
  ctx: Ctx,
  youthId: string,
  order: PreviewDocument,
  preparedAt: string,
): Promise<{ desk: Desk; draft: Draft; prepared: Prepared }> {
  const [files] = await ctx.door.group(ctx.sid, [readPrintedFile(youthId)])
  const file = files?.[0]
  if (!file) throw problem('not-found')
  const { audience, language, decisions, document } = order
  const desk: Desk = {
    ctx,
    file,
    youthId,
    cast: castFor(audience, language),
    speech: { language, formats: formatsFor(language, ctx.me.timeZone) },
    today: isoToday(ctx),
  }
  const draft = await draftOf(desk, document)
  const alias = text(file, 'alias')
  const code = draft.hidesCode ? null : alias
  const search = await searchFor(ctx, order, { id: youthId, alias })
  return {
    desk,
    draft,
    prepared: preparePaper(ctx, draft, { audience, language, code, search, decisions, preparedAt }),
  }
}

/**
 * What is looked for, and whether somebody has to decide on it. A text of the house is about nobody, and its telephone
 * numbers are meant to be called. The sheet of a missing youth says what helps to find them; what would give the house, a
 * colleague or another youth away is hidden without asking: nobody should have to at three in the morning.
 */
async function searchFor(
  ctx: Ctx,
  { audience, document }: PreviewDocument,
  youth: { id: string; alias: string },
): Promise<LeakSearch | null> {
  if (audience === 'internal' || document.what === 'sheet') return null
  const find = await houseLeakFinder(ctx, youth)
  if (document.what !== 'missing') return { find, hides: false }
  return { find: said => find(said).filter(leak => KNOWN.includes(leak.kind)), hides: true }
}

const KNOWN: readonly LeakKind[] = ['house', 'staff', 'youth']

function draftOf(desk: Desk, document: What): Promise<Draft> {
  switch (document.what) {
    case 'summary':
      return draftSummary(desk, document)
    case 'entry':
      return draftEntry(desk, document.entryId)
    case 'project':
      return draftProject(desk)
    case 'law':
      return draftLaw(desk, document.form)
    case 'exit':
      return draftExit(desk)
    case 'contract':
      return draftContract(desk, document)
    case 'referral':
      return draftReferral(desk, document.referralId)
    case 'missing':
      return draftMissing(desk, document.missingId)
    case 'sheet': {
      const { cast, ctx, speech } = desk
      if (cast.audience !== 'youth') {
        throw problem('invalid-request', {
          errors: [{ pointer: '#/audience', code: 'not-for-this-document' }],
        })
      }
      return draftSheet(ctx, document.sheet, document.language, speech.language)
    }
  }
}
