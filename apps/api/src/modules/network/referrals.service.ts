import type {
  AnswerReferral,
  ChangeReferral,
  EndReferral,
  NewReferral,
  Referral,
  SendReferral,
  ToldLine,
} from '@havre/contracts/referrals.ts'
import { LEAK_KINDS } from '@havre/kinds/leaks/leak-kinds.ts'
import { mayBeTold } from '@havre/rules/network/referral.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, text } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { checkNamesNone } from '../house-documents/house-words.service.ts'
import { openPartnerWords } from '../partners/partner-words.ts'
import { nearFile } from '../youth-files/file-key.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile, readsInFull } from '../youth-files/open-file.ts'
import { checkReach } from '../youth-files/stay-bounds.ts'
import { openAgreement } from './agreement-words.ts'
import { checkReadsNetwork, mayTell } from './network-access.ts'
import { extractOf, printedExtract, usualName } from './referral-extract.ts'
import {
  insertReferral,
  type ReferralRow,
  readChoices,
  readReferral,
  readReferrals,
  readTellable,
  tracePreview,
  updateReferral,
} from './referrals.data.ts'
import { referralWords, toReferral } from './referrals.present.ts'

/** The referrals of a youth, and the services that may be chosen. Throws `not-found` for anybody from outside. */
export async function listReferrals(ctx: Ctx, youthId: string) {
  const { file, key } = await openNetworkFile(ctx, youthId)
  const add = mayAdd(ctx, file, 'AUTON')
  const [rows = [], partners = [], bound = []] = await ctx.door.group(
    ctx.sid,
    readReferrals(youthId, isoToday(ctx)),
    { asyncCommit: true },
  )
  return {
    items: rows.map(row => toReferral(ctx, key, row, { change: add, extract: mayTell(ctx, file) })),
    partners: partners
      .map(partner => ({
        id: text(partner, 'id'),
        name: openPartnerWords(ctx.keyring, text(partner, 'id'), bytes(partner, 'details'))?.name ?? '',
        agreements: bound
          .filter(row => row.partner_id === partner.id)
          .map(row => ({
            id: text(row, 'id'),
            title: openAgreement(ctx.keyring, text(row, 'id'), bytes(row, 'details'))?.title ?? '',
          })),
      }))
      .toSorted((a, b) =>
        a.name.localeCompare(b.name, ctx.me.language, { sensitivity: 'base', numeric: true }),
      ),
    can: { add },
  }
}

/** Exactly what would be told today, before anything is. Throws `stays-inside` at a purpose that names somebody or the house. */
export async function previewExtract(
  ctx: Ctx,
  youthId: string,
  { tells, purpose }: { tells: readonly string[]; purpose: string },
): Promise<{ lines: ToldLine[] }> {
  const { file } = await openNetworkFile(ctx, youthId)
  checkMayAdd(ctx, file, 'AUTON')
  await checkLeaving(ctx, file, { purpose, tells })
  await ctx.door.group(ctx.sid, [tracePreview(youthId)], { asyncCommit: true })
  return { lines: await extractOf(ctx, youthId, tells, purpose) }
}

/** Throws `rule-violated`: not-a-party, stays-inside, in-the-future or date-out-of-bounds at the day of the youth's agreement; `not-found` for an act that is none. */
export async function createReferral(ctx: Ctx, youthId: string, given: NewReferral): Promise<Referral> {
  const { file, key } = await openNetworkFile(ctx, youthId)
  checkMayAdd(ctx, file, 'AUTON')
  const [partners = [], bound = []] = await ctx.door.group(ctx.sid, readChoices(isoToday(ctx)))
  if (!partners.some(({ id }) => id === given.partnerId)) throw ruleBroken('not-a-party', '#/partnerId')
  const binds = bound.some(row => row.id === given.agreementId && row.partner_id === given.partnerId)
  if (given.agreementId !== null && !binds) throw ruleBroken('not-a-party', '#/agreementId')
  await checkPrepared(ctx, file, given)
  await ctx.door.group(ctx.sid, [
    insertReferral({
      ...given,
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      createdBy: ctx.me.accountId,
      tells: [...new Set(given.tells)],
      purpose: referralWords(key, ctx.newId, youthId).close('purpose', given.purpose),
    }),
  ])
  return (await findReferral(ctx, ctx.newId)).referral
}

/** Throws `already-sent` once it has left, and as `createReferral`. */
export async function changeReferral(
  ctx: Ctx,
  id: string,
  version: number,
  given: z.output<typeof ChangeReferral>,
): Promise<Referral> {
  const { referral, file, words } = await findToChange(ctx, id, version)
  if (referral.sentOn !== null) throw problem('rule-violated', { rule: 'already-sent' })
  await checkPrepared(ctx, file, given)
  return write(ctx, version, {
    id,
    purpose: words.close('purpose', given.purpose),
    tells: [...new Set(given.tells)],
    agreedOn: given.agreedOn,
  })
}

/**
 * Keeps, word for word, what is told: what the paper said where its reference is given, what the file says today otherwise. Throws
 * `youth-has-not-agreed` before the day on which the youth did.
 */
export async function sendReferral(
  ctx: Ctx,
  id: string,
  version: number,
  given: z.output<typeof SendReferral>,
): Promise<Referral> {
  const { referral, file, key, words } = await findToChange(ctx, id, version)
  if (referral.sentOn !== null) throw problem('rule-violated', { rule: 'already-sent' })
  if (referral.endedOn !== null) throw problem('rule-violated', { rule: 'already-closed' })
  checkHappened(ctx, file, given.sentOn, '#/sentOn')
  if (referral.agreedOn === null || referral.agreedOn > given.sentOn)
    throw ruleBroken('youth-has-not-agreed', '#/sentOn')
  // The house may have learnt a word since the referral was prepared.
  await checkLeaving(ctx, file, { ...referral, document: given.document })
  const printed = given.how === 'document' ? await printedExtract(ctx, key, referral, given.document) : null
  const lines = printed ?? (await extractOf(ctx, referral.youthId, referral.tells, referral.purpose))
  return write(ctx, version, {
    id,
    told: words.close('told', JSON.stringify(lines)),
    toldHow: given.how,
    document: words.close('document', given.document),
    sentOn: given.sentOn,
  })
}

/** Throws `not-sent-yet`, `already-closed`, or at the day: in-the-future, dates-out-of-order. */
export async function answerReferral(
  ctx: Ctx,
  id: string,
  version: number,
  { answer, answeredOn: given }: z.output<typeof AnswerReferral>,
): Promise<Referral> {
  const { referral } = await findToChange(ctx, id, version)
  if (referral.sentOn === null) throw problem('rule-violated', { rule: 'not-sent-yet' })
  if (referral.endedOn !== null) throw problem('rule-violated', { rule: 'already-closed' })
  const today = isoToday(ctx)
  const answeredOn = answer === 'pending' ? null : (given ?? today)
  if (answeredOn !== null && answeredOn > today) throw ruleBroken('in-the-future', '#/answeredOn')
  if (answeredOn !== null && answeredOn < referral.sentOn)
    throw ruleBroken('dates-out-of-order', '#/answeredOn')
  return write(ctx, version, { id, answer, answeredOn })
}

export async function endReferral(
  ctx: Ctx,
  id: string,
  version: number,
  given: z.output<typeof EndReferral>,
): Promise<Referral> {
  const { referral, file, words } = await findToChange(ctx, id, version)
  if (referral.endedOn !== null) throw problem('rule-violated', { rule: 'already-closed' })
  checkHappened(ctx, file, given.endedOn, '#/endedOn')
  if (given.endedOn < (referral.answeredOn ?? referral.sentOn ?? ''))
    throw ruleBroken('dates-out-of-order', '#/endedOn')
  const outcomeWords = words.close('outcome_words', given.words)
  return write(ctx, version, { id, endedOn: given.endedOn, outcome: given.outcome, outcomeWords })
}

/**
 * What a referral of this youth tells: word for word where it was sent, as the file has it today where it may still be. Throws
 * `not-found`, `youth-has-not-agreed`, or `nothing-to-print` for one that ended before it was sent.
 */
export async function readExtract(ctx: Ctx, youthId: string, id: string) {
  const { referral } = await findReferral(ctx, id)
  if (referral.youthId !== youthId) throw problem('not-found')
  if (!mayBeTold(referral)) {
    const rule = referral.agreedOn === null ? 'youth-has-not-agreed' : 'nothing-to-print'
    throw problem('rule-violated', { rule })
  }
  const { purpose, agreedOn, told, tells } = referral
  return { purpose, agreedOn, lines: told ?? (await extractOf(ctx, youthId, tells, purpose)) }
}

async function openNetworkFile(ctx: Ctx, youthId: string) {
  checkReadsNetwork(ctx)
  const row = await openFile(ctx, youthId, 'AUTON')
  if (!readsInFull(ctx, row, 'AUTON') && !mayAdd(ctx, row, 'AUTON')) throw problem('not-found')
  return nearFile(ctx, [row])
}

async function findReferral(ctx: Ctx, id: string) {
  checkReadsNetwork(ctx)
  const [rows] = await ctx.door.group(ctx.sid, [readReferral(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const youthId = text(row, 'youth_id')
  const { file, key } = await openNetworkFile(ctx, youthId)
  return {
    referral: toReferral(ctx, key, row, {
      change: mayAdd(ctx, file, 'AUTON'),
      extract: mayTell(ctx, file),
    }),
    file,
    key,
    words: referralWords(key, id, youthId),
  }
}

async function findToChange(ctx: Ctx, id: string, version: number) {
  const found = await findReferral(ctx, id)
  const { referral } = found
  if (!referral.can.change) throw problem('not-allowed', { action: 'change' })
  if (referral.version !== version)
    throw problem('stale-version', { currentVersion: referral.version, current: referral })
  return found
}

/** Somebody may have been faster between reading and writing. */
async function write(
  ctx: Ctx,
  version: number,
  row: Partial<ReferralRow> & { id: string },
): Promise<Referral> {
  const [rows] = await ctx.door.group(ctx.sid, [updateReferral(row, version)])
  const { referral } = await findReferral(ctx, row.id)
  if (rows?.length) return referral
  throw problem('stale-version', { currentVersion: referral.version, current: referral })
}

/** Throws `rule-violated` at a day that lies ahead, or before the admission of the youth. */
function checkHappened(ctx: Ctx, file: Row, on: string, pointer: string): void {
  const today = isoToday(ctx)
  if (on > today) throw ruleBroken('in-the-future', pointer)
  checkReach(today, file, on, pointer)
}

async function checkPrepared(
  ctx: Ctx,
  file: Row,
  { purpose, agreedOn, tells }: { purpose: string; agreedOn: string | null; tells: readonly string[] },
): Promise<void> {
  if (agreedOn !== null) checkHappened(ctx, file, agreedOn, '#/agreedOn')
  await checkLeaving(ctx, file, { purpose, tells })
}

type Leaving = { purpose: string; tells: readonly string[]; document?: string | null }

/**
 * What a person writes here leaves the house, or names a paper that did: no place, no number and nobody, not even the alias of this
 * youth, nor the name they go by unless that is told. Throws `stays-inside` at each field; what was found is not repeated.
 */
async function checkLeaving(ctx: Ctx, file: Row, { purpose, tells, document }: Leaving): Promise<void> {
  const [, cards] = await ctx.door.group(ctx.sid, readTellable(text(file, 'youth_id')))
  const name = tells.includes('usualName') ? null : usualName(ctx, cards?.[0])
  // A name of a file parts its words by a low line as often as by a space.
  const texts = { purpose, document: document?.replaceAll('_', ' ') }
  await checkNamesNone(ctx, LEAK_KINDS, texts, name === null ? [] : [{ kind: 'youth', word: name }])
}
