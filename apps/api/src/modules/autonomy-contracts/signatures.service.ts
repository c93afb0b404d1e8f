import type { AutonomyContract, SignContract } from '@havre/contracts/autonomy-contracts.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayRevise } from '../youth-files/open-file.ts'
import { choicesOf } from './choices.ts'
import { signatureWords } from './contract-seal.ts'
import { insertSignature, replaceParty, settleText } from './contract-writes.data.ts'
import { readPaper } from './contracts.data.ts'
import { loadContract, loadText } from './load.ts'

type Given = z.output<typeof SignContract>

/**
 * One party's own act. Staff sign as themselves; the signature of the youth or the guardian is recorded by who sits with them. Throws
 * `rule-violated`: already-signed, signer-left, sign-for-another, not-to-sign; witness-needed at a witness who is none of those offered;
 * at the paper, not-to-sign where it cannot be one; at its day, dates-out-of-order before the text was proposed, in-the-future.
 */
export async function signContract(ctx: Ctx, textId: string, given: Given): Promise<AutonomyContract> {
  const { text, contract, key, rows } = await loadText(ctx, textId)
  if (rows.signatures.some(({ id }) => id === ctx.newId)) return contract
  const party = text.parties.find(({ id }) => id === given.partyId)
  if (!party) throw problem('not-found')
  if (party.signature) throw ruleBroken('already-signed', '#/partyId')
  if (party.left || party.until) throw ruleBroken('signer-left', '#/partyId')
  if (party.person && party.person.id !== ctx.me.accountId) throw ruleBroken('sign-for-another', '#/partyId')
  if (given.digest !== text.digest || party.state !== 'awaited') throw ruleBroken('not-to-sign', '#/digest')
  if (!party.can.sign) {
    if (text.status === 'proposed') throw problem('not-allowed', { action: 'sign' })
    throw ruleBroken('not-to-sign', '#/partyId')
  }
  checkWay(given, party.person !== null)
  checkDay(given, party.since, isoToday(ctx))
  await checkWitness(ctx, given, key, contract.youthId)
  await checkPaper(ctx, given, textId)
  const words = signatureWords(key, ctx.newId, contract.youthId)
  await ctx.door.group(ctx.sid, [
    insertSignature({
      id: ctx.newId,
      partyId: party.id,
      createdBy: ctx.me.accountId,
      way: given.way,
      witnessId: given.witnessId ?? null,
      attachmentId: given.attachmentId ?? null,
      signedOn: given.signedOn ?? null,
      drawing: words.close('drawing', given.drawing),
      language: given.language,
      interpreter: words.close('interpreter', given.interpreter),
      signedAt: ctx.now(),
      digest: given.digest,
    }),
  ])
  return (await loadText(ctx, textId)).contract
}

/** Thumb and spoken yes have a witness; a paper has its scan and its day. Colleagues sign with their own hand. */
function checkWay({ way, witnessId, attachmentId, signedOn, drawing }: Given, isStaff: boolean): void {
  const isWitnessed = way === 'thumb' || way === 'oral'
  const isPaper = way === 'paper'
  if (isStaff && isWitnessed) throw ruleBroken('not-to-sign', '#/way')
  if (isWitnessed !== (witnessId !== undefined)) throw ruleBroken('witness-needed', '#/witnessId')
  if (isPaper !== (attachmentId !== undefined)) throw ruleBroken('not-to-sign', '#/attachmentId')
  if (isPaper !== (signedOn !== undefined)) throw ruleBroken('not-to-sign', '#/signedOn', 'day-of-paper')
  if (drawing !== undefined && way !== 'screen') throw ruleBroken('not-to-sign', '#/drawing')
}

/** A paper is signed from the day on which its party was named: that of the proposal, or of taking the place of another. */
function checkDay({ signedOn }: Given, since: string, today: string): void {
  if (signedOn === undefined) return
  if (signedOn > today) throw ruleBroken('in-the-future', '#/signedOn')
  if (signedOn < since) throw ruleBroken('dates-out-of-order', '#/signedOn', 'before-proposal')
}

/** Who sees or hears it is there now: one of those offered, who never are the asker. */
async function checkWitness(ctx: Ctx, { witnessId }: Given, key: YouthKey, youthId: string): Promise<void> {
  if (witnessId === undefined) return
  const { witnesses } = await choicesOf(ctx, key, youthId)
  if (!witnesses.some(({ id }) => id === witnessId)) throw ruleBroken('witness-needed', '#/witnessId')
}

async function checkPaper(ctx: Ctx, { attachmentId }: Given, textId: string): Promise<void> {
  if (attachmentId === undefined) return
  const [papers] = await ctx.door.group(ctx.sid, [readPaper(attachmentId, textId)])
  if (!papers?.length) throw ruleBroken('not-to-sign', '#/attachmentId', 'no-signed-paper')
}

/** Puts a text in force that waits for nobody any more: its day has come, or at the majority the guardian's part ended. */
export async function settleContractText(
  ctx: Ctx,
  textId: string,
  version: number,
): Promise<AutonomyContract> {
  const { text, file } = await loadText(ctx, textId)
  if (!mayRevise(ctx, file, 'AUTON')) throw problem('not-allowed', { action: 'settle' })
  if (text.version === version && !text.can.settle) throw problem('rule-violated', { rule: 'not-to-sign' })
  const [rows] = await ctx.door.group(ctx.sid, [settleText(textId, version, isoToday(ctx))])
  const after = await loadText(ctx, textId)
  if (!rows?.length)
    throw problem('stale-version', { currentVersion: after.text.version, current: after.text })
  return after.contract
}

/**
 * Ends the part of a referent and lets another one of the file take the place; the new one signs the same text. Throws
 * `rule-violated` (signer-left) at the account that is no referent of the file, or is a party already; `already-exists` where
 * somebody else named them, or filled the place, a moment before: nobody has left it then.
 */
export async function replaceReferent(
  ctx: Ctx,
  partyId: string,
  given: { accountId: string; since?: string | undefined },
): Promise<AutonomyContract> {
  const { contract, key } = await loadContract(ctx, { partyId })
  const text = contract.texts.find(one => one.parties.some(({ id }) => id === partyId))
  const party = text?.parties.find(({ id }) => id === partyId)
  if (text?.parties.some(({ id }) => id === ctx.newId)) return contract
  if (!text || !party) throw problem('not-found')
  if (!party.can.replace)
    throw party.until
      ? problem('rule-violated', { rule: 'already-decided' })
      : problem('not-allowed', { action: 'replace' })
  const today = isoToday(ctx)
  const since = given.since ?? today
  if (since > today || since < party.since)
    throw problem('rule-violated', {
      rule: since > today ? 'in-the-future' : 'dates-out-of-order',
      errors: [{ pointer: '#/since', code: since > today ? 'in-the-future' : 'before-start' }],
    })
  const { referents } = await choicesOf(ctx, key, contract.youthId)
  const isParty = text.parties.some(
    ({ person, until, role }) => person?.id === given.accountId && until === null && role !== 'substitute',
  )
  if (isParty || !referents.some(({ id }) => id === given.accountId))
    throw problem('rule-violated', {
      rule: 'signer-left',
      errors: [{ pointer: '#/accountId', code: isParty ? 'twice' : 'no-referent' }],
    })
  await ctx.door.inOne(ctx.sid, async run => {
    const [, made] = await run(
      replaceParty(partyId, { id: ctx.newId, accountId: given.accountId, since, by: ctx.me.accountId }),
    )
    if (!made?.length) throw problem('already-exists')
  })
  return (await loadContract(ctx, { contractId: contract.id })).contract
}
