import type {
  ChangeResidenceDocument,
  NewResidenceDocument,
  ResidenceDocument,
} from '@havre/contracts/residence-documents.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { text, textOrNull } from '../../db/row.ts'
import { part } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { followPrintedDate } from '../legal-procedures/printed-date.ts'
import { nearFile, readNearFile } from '../youth-files/file-key.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayRevise } from '../youth-files/open-file.ts'
import { writePaperDeadlines } from './paper-deadlines.ts'
import { changedFrom, insertDocument, readDocument, updateDocument } from './residence-documents.data.ts'
import { documentWords, toDocument } from './residence-documents.present.ts'

/** Records a paper. Throws `rule-violated` (dates-out-of-order) at the end that lies before the issue. */
export async function addDocument(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof NewResidenceDocument>,
): Promise<ResidenceDocument> {
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(youthId)])
  const { file, key } = nearFile(ctx, files)
  checkMayAdd(ctx, file, 'LEGAL')
  checkDates(ctx, input, textOrNull(file, 'birth_on'))
  const words = documentWords(key, ctx.newId, youthId)
  const validUntil = input.validUntil ?? null
  await ctx.door.group(ctx.sid, [
    insertDocument(
      {
        id: ctx.newId,
        centreId: ctx.me.centreId,
        youthId,
        createdBy: ctx.me.accountId,
        paper: input.paper,
        issuedOn: input.issuedOn,
        validUntil,
        original: input.original ?? 'unknown',
        copies: input.copies ?? 0,
        number: words.close('number', input.number),
        note: words.close('note', input.note),
      },
      null,
      part`TRUE`,
    ),
    ...writePaperDeadlines(
      part`r.id = ${ctx.newId}`,
      ctx.me.accountId,
      { paper: input.paper, validUntil, withdrawn: false },
      part`TRUE`,
    ),
  ])
  return (await openDocument(ctx, ctx.newId)).document
}

/**
 * Changes what is given; the dates that follow from it are worked out anew. Throws `stale-version` with the paper as it is now;
 * `rule-violated`: what paper an event gave, and when, is corrected on the event (paper-of-event), and one that was taken back with its
 * event stays taken back (event-withdrawn).
 */
export async function changeDocument(
  ctx: Ctx,
  id: string,
  version: number,
  change: z.output<typeof ChangeResidenceDocument>,
): Promise<ResidenceDocument> {
  const { document, key, birthOn } = await openDocument(ctx, id)
  if (!document.can.change) throw problem('not-allowed', { action: 'change' })
  if (document.version !== version)
    throw problem('stale-version', { currentVersion: document.version, current: document })
  const next = changed(document, change)
  checkDates(ctx, next, birthOn)
  if (document.eventId) checkOfEvent(document, next)
  const words = documentWords(key, id, document.youthId)
  const held = { paper: next.paper, validUntil: next.validUntil, withdrawn: next.withdrawnOn !== null }
  const row = {
    ...next,
    original: next.original ?? 'unknown',
    copies: next.copies ?? 0,
    number: words.close('number', next.number),
    note: words.close('note', next.note),
  }
  const mine = changedFrom(id, version)
  const follows = document.eventId
    ? await followPrintedDate(ctx, document.eventId, next.validUntil, mine)
    : { before: [], when: part`TRUE`, after: [], watched: false, gone: false }
  if (follows.gone && next.withdrawnOn === null)
    throw problem('rule-violated', {
      rule: 'event-withdrawn',
      errors: [{ pointer: '#/withdrawnOn', code: 'event-withdrawn' }],
    })
  const answers = await ctx.door.group(ctx.sid, [
    ...follows.before,
    updateDocument(version, row, follows.when),
    ...follows.after,
    ...(follows.watched ? [] : writePaperDeadlines(part`r.id = ${id}`, ctx.me.accountId, held, mine)),
  ])
  const rows = answers[follows.before.length]
  const current = (await openDocument(ctx, id)).document
  if (rows?.length) return current
  // Only the procedure moved on in between: what was asked for still fits the paper.
  if (current.version === version) return changeDocument(ctx, id, version, change)
  throw problem('stale-version', { currentVersion: current.version, current })
}

async function openDocument(ctx: Ctx, id: string) {
  const [rows] = await ctx.door.group(ctx.sid, [readDocument(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(text(row, 'youth_id'))])
  const { file, key } = nearFile(ctx, files)
  return {
    document: toDocument(key, row, mayRevise(ctx, file, 'LEGAL')),
    key,
    birthOn: textOrNull(file, 'birth_on'),
  }
}

function checkOfEvent(
  document: Pick<ResidenceDocument, 'paper' | 'issuedOn'>,
  next: Pick<ResidenceDocument, 'paper' | 'issuedOn'>,
): void {
  const errors = (['paper', 'issuedOn'] as const)
    .filter(field => document[field] !== next[field])
    .map(field => ({ pointer: `#/${field}`, code: 'paper-of-event' }))
  if (errors.length > 0) throw problem('rule-violated', { rule: 'paper-of-event', errors })
}

function checkDates(
  ctx: Ctx,
  given: {
    issuedOn: string
    validUntil?: string | null | undefined
    withdrawnOn?: string | null | undefined
  },
  birthOn: string | null,
): void {
  const { issuedOn, validUntil, withdrawnOn } = given
  const day = isoToday(ctx)
  const wrong = (field: string, code: string, is: unknown) => (is ? [{ pointer: `#/${field}`, code }] : [])
  const errors = [
    ...wrong('issuedOn', 'in-the-future', issuedOn > day),
    ...wrong('issuedOn', 'before-birth', birthOn && issuedOn < birthOn),
    ...wrong('validUntil', 'before-start', validUntil && validUntil < issuedOn),
    ...wrong('withdrawnOn', 'before-start', withdrawnOn && withdrawnOn < issuedOn),
    // What is still held has its dates: it is taken back on the day, not before.
    ...wrong('withdrawnOn', 'in-the-future', withdrawnOn && withdrawnOn > day),
  ]
  if (errors.length > 0) throw problem('rule-violated', { rule: 'dates-out-of-order', errors })
}
