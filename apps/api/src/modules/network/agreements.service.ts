import type { Agreement, AgreementFields, AgreementItem } from '@havre/contracts/agreements.ts'
import { leadsHouse } from '@havre/policy/leading.ts'
import type { Ctx } from '../../context.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import type { RunBatch } from '../../db/door.ts'
import { bytes, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { NO_WORDS, openAgreement, sealAgreement, sealEdition, sealSentence } from './agreement-words.ts'
import {
  insertAgreement,
  insertEdition,
  markEnded,
  readAgreement,
  readAgreements,
  readKnownPartners,
  readRhythm,
  traceAgreement,
  traceAgreements,
  updateAgreement,
  writeMeetingDue,
  writeParties,
} from './agreements.data.ts'
import { dueBy, namesOf, toAgreement, toAgreementItem } from './agreements.present.ts'
import { bindsHouse, checkNamesNobody, checkReadsNetwork } from './network-access.ts'

const ORDER: Record<AgreementItem['state'], number> = { inForce: 0, toCome: 1, draft: 2, ended: 3 }

/** Agreements, late meetings first. Throws `not-found` for anybody who does not work in the house. */
export async function listAgreements(ctx: Ctx) {
  checkReadsNetwork(ctx)
  const [rows = [], parties = []] = await ctx.door.group(ctx.sid, readAgreements(isoToday(ctx)))
  const items = rows
    .map(row => {
      const id = text(row, 'id')
      const words = openAgreement(ctx.keyring, id, bytes(row, 'details')) ?? NO_WORDS
      const own = parties.filter(party => text(party, 'agreement_id') === id)
      return toAgreementItem(ctx, row, words, own)
    })
    .toSorted(
      (a, b) =>
        Number(b.meetingLate) - Number(a.meetingLate) ||
        ORDER[a.state] - ORDER[b.state] ||
        (a.meetingDueOn ?? '9999').localeCompare(b.meetingDueOn ?? '9999') ||
        a.title.localeCompare(b.title, ctx.me.language),
    )
  await ctx.door.group(ctx.sid, [traceAgreements(items.length)], { asyncCommit: true })
  return { items, can: { create: bindsHouse(ctx), figures: leadsHouse(ctx.me.roles) } }
}

/** One agreement; opening it leaves a trace. */
export async function openOneAgreement(ctx: Ctx, id: string): Promise<Agreement> {
  return findAgreement(ctx, id, [traceAgreement(id)])
}

/** Throws `rule-violated`: dates-out-of-order at the end, not-a-party at each service named twice, stays-inside at words that name somebody. */
export async function createAgreement(ctx: Ctx, fields: AgreementFields): Promise<Agreement> {
  checkReadsNetwork(ctx)
  if (!bindsHouse(ctx)) throw problem('not-allowed', { action: 'create' })
  await checkText(ctx, fields)
  const made = { id: ctx.newId, centreId: ctx.me.centreId, createdBy: ctx.me.accountId }
  await ctx.door.inOne(ctx.sid, async run => {
    const [rows] = await run([insertAgreement(made, fields, sealAgreement(ctx.keyring, ctx.newId, fields))])
    // The same request again finds what it made, and what became of it since.
    if (rows?.length) await run(writeParties(made, fields.parties))
  })
  return findAgreement(ctx, ctx.newId)
}

/** Changes a draft. Throws `already-signed` for any other, `stale-version` with the agreement as it is now. */
export async function changeAgreement(ctx: Ctx, id: string, version: number, fields: AgreementFields) {
  const before = await findToBind(ctx, id, version)
  if (before.state !== 'draft') throw problem('rule-violated', { rule: 'already-signed' })
  await checkText(ctx, fields)
  return write(ctx, id, run => writeText(ctx, run, id, version, fields, null))
}

/** Fixes the text as the first edition. Throws `dates-out-of-order` where the agreement says no start. */
export async function signAgreement(ctx: Ctx, id: string, version: number, signedOn: string) {
  const before = await findToBind(ctx, id, version)
  if (before.state !== 'draft') throw problem('rule-violated', { rule: 'already-signed' })
  if (before.startsOn === null) throw ruleBroken('dates-out-of-order', '#/startsOn')
  checkPast(ctx, signedOn, '#/signedOn')
  const fields = fieldsOf(before)
  return write(ctx, id, run => writeText(ctx, run, id, version, fields, { signedOn, reason: '' }))
}

/** The whole text as it now is, as the next edition. Throws `not-signed-yet` for a draft, `already-closed` once it is over. */
export async function amendAgreement(
  ctx: Ctx,
  id: string,
  version: number,
  { signedOn, reason, ...fields }: AgreementFields & { signedOn: string; reason: string },
) {
  const before = await findToBind(ctx, id, version)
  if (before.state === 'draft') throw problem('rule-violated', { rule: 'not-signed-yet' })
  if (!before.can.amend) throw problem('rule-violated', { rule: 'already-closed' })
  if (fields.startsOn === null) throw ruleBroken('dates-out-of-order', '#/startsOn')
  if (before.endedOn !== null && fields.startsOn > before.endedOn)
    throw ruleBroken('dates-out-of-order', '#/startsOn')
  checkPast(ctx, signedOn, '#/signedOn')
  if (signedOn < (before.signedOn ?? '')) throw ruleBroken('dates-out-of-order', '#/signedOn')
  await checkText(ctx, fields)
  await checkNamesNobody(ctx, { reason })
  return write(ctx, id, run => writeText(ctx, run, id, version, fields, { signedOn, reason }))
}

/** Throws `already-closed` where somebody ended it before, `dates-out-of-order` for a day before its start. */
export async function endAgreement(ctx: Ctx, id: string, version: number, endedOn: string, reason: string) {
  const before = await findToBind(ctx, id, version)
  if (before.state === 'draft') throw problem('rule-violated', { rule: 'not-signed-yet' })
  if (!before.can.end) throw problem('rule-violated', { rule: 'already-closed' })
  if (endedOn < (before.startsOn ?? '')) throw ruleBroken('dates-out-of-order', '#/endedOn')
  await checkNamesNobody(ctx, { reason })
  const because = sealSentence(ctx.keyring, 'agreement', id, 'ended_because', reason)
  return write(ctx, id, async run => {
    const [rows] = await run([markEnded(id, version, endedOn, because)])
    return Boolean(rows?.length)
  })
}

/** The agreement that the asker may read; throws `not-found` for every other, DecryptionFailed for one that does not open. */
export async function findAgreement(ctx: Ctx, id: string, traces: Statement[] = []): Promise<Agreement> {
  checkReadsNetwork(ctx)
  const rows = await ctx.door.group(ctx.sid, [...readAgreement(id), ...traces])
  if (!rows[0]?.length) throw problem('not-found')
  const agreement = toAgreement(ctx, rows)
  // Shown blank, it would be saved over blank.
  if (!agreement) throw new DecryptionFailed()
  return agreement
}

/** Writes down when the next meeting is due; whoever changes dates or meetings calls it in the same transaction. */
export async function settleMeetingDue(run: RunBatch, id: string): Promise<void> {
  const [agreements, meetings] = await run(readRhythm(id))
  const agreement = agreements?.[0]
  if (agreement) await run([writeMeetingDue(id, dueBy(agreement, meetings ?? []))])
}

async function findToBind(ctx: Ctx, id: string, version: number): Promise<Agreement> {
  const agreement = await findAgreement(ctx, id)
  if (!bindsHouse(ctx)) throw problem('not-allowed', { action: 'change' })
  if (agreement.version !== version)
    throw problem('stale-version', { currentVersion: agreement.version, current: agreement })
  return agreement
}

/** Somebody may have been faster between reading and writing. */
async function write(ctx: Ctx, id: string, work: (run: RunBatch) => Promise<boolean>): Promise<Agreement> {
  const written = await ctx.door.inOne(ctx.sid, async run => {
    const done = await work(run)
    if (done) await settleMeetingDue(run, id)
    return done
  })
  const current = await findAgreement(ctx, id)
  if (written) return current
  throw problem('stale-version', { currentVersion: current.version, current })
}

async function writeText(
  ctx: Ctx,
  run: RunBatch,
  id: string,
  version: number,
  fields: AgreementFields,
  signature: { signedOn: string; reason: string } | null,
): Promise<boolean> {
  const { centreId, accountId: createdBy } = ctx.me
  const details = sealAgreement(ctx.keyring, id, fields)
  const [rows] = await run([updateAgreement(id, version, fields, details, signature?.signedOn ?? null)])
  if (!rows?.length) return false
  await run(writeParties({ id, centreId, createdBy }, fields.parties))
  if (!signature) return true
  const [, parties = []] = await run(readAgreement(id))
  const names = namesOf(ctx, parties)
  const editionId = crypto.randomUUID()
  const words = sealEdition(ctx.keyring, editionId, {
    ...fields,
    reason: signature.reason,
    parties: fields.parties.map(({ partnerId, role }) => ({ name: names.get(partnerId) ?? '', role })),
  })
  await run([insertEdition({ id: editionId, centreId, createdBy }, id, signature.signedOn, words)])
  return true
}

function fieldsOf(agreement: Agreement): AgreementFields {
  const { title, scope, paper, startsOn, endsOn, noticeDays, meetingWeeks, milestones, parties } = agreement
  return {
    ...{ title, scope, paper, startsOn, endsOn, noticeDays, meetingWeeks, milestones },
    parties: parties.map(({ partnerId, role }) => ({ partnerId, role })),
  }
}

async function checkText(ctx: Ctx, fields: AgreementFields): Promise<void> {
  const { title, scope, paper, startsOn, endsOn, milestones, parties } = fields
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw ruleBroken('dates-out-of-order', '#/endsOn')
  const partners = parties.map(({ partnerId }) => partnerId)
  const [known = []] = await ctx.door.group(ctx.sid, [readKnownPartners([...new Set(partners)])])
  const ids = new Set(known.map(row => text(row, 'id')))
  const errors = partners.flatMap((one, n) =>
    ids.has(one) && partners.indexOf(one) === n
      ? []
      : [{ pointer: `#/parties/${n}/partnerId`, code: 'not-a-party' }],
  )
  if (errors.length > 0) throw problem('rule-violated', { rule: 'not-a-party', errors })
  const said = milestones.map(({ what }, n) => [`milestones/${n}/what`, what])
  await checkNamesNobody(ctx, { title, scope, paper, ...Object.fromEntries(said) })
}

function checkPast(ctx: Ctx, day: string, pointer: string): void {
  if (day > isoToday(ctx)) throw ruleBroken('in-the-future', pointer)
}
