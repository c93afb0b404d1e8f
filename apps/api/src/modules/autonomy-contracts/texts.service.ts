import { randomUUID } from 'node:crypto'
import type { AutonomyContract, ContractText, SaveContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { ContractContent } from '@havre/contracts/contract-content.ts'
import { textDifferences } from '@havre/rules/autonomy/differences.ts'
import { openPoints } from '@havre/rules/autonomy/open-points.ts'
import { SUGGESTED_STAGES } from '@havre/rules/autonomy/suggested-stages.ts'
import type { Ctx } from '../../context.ts'
import { textOrNull, texts } from '../../db/row.ts'
import type { Part, Statement } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { checkEvidenceStays } from '../contract-reviews/evidence-stays.ts'
import { applicationsOf } from '../studio-applications/studio-applications.service.ts'
import { nearFile } from '../youth-files/file-key.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayRevise, openFile } from '../youth-files/open-file.ts'
import { checkPhase, LIVES_HERE } from '../youth-files/stay-bounds.ts'
import { choicesOf } from './choices.ts'
import { digestOf, textWords } from './contract-seal.ts'
import {
  insertContract,
  insertText,
  isOpened,
  proposeText,
  replaceProposed,
  updateText,
} from './contract-writes.data.ts'
import { traceComparison } from './contracts.data.ts'
import { waitsForDay } from './contracts.present.ts'
import { findContract, type LoadedContract, loadContract, loadText } from './load.ts'
import { begunErrors, dayErrors, partyErrors, partyRows, stageErrors, strangerErrors } from './proposal.ts'

/**
 * Begins a contract as a draft with the suggested stages, from the day that was wished and in the first language of the file, for
 * a youth who lives in the house and whose application was accepted. Throws `rule-violated`: wrong-phase; contract-runs where one
 * is not over; application-waits before an open question is decided; not-yet at the application where none was accepted, or
 * another one was meant.
 */
export async function openContract(
  ctx: Ctx,
  youthId: string,
  applicationId: string | null,
): Promise<AutonomyContract> {
  const row = await openFile(ctx, youthId, 'AUTON')
  const { file, key } = nearFile(ctx, [row])
  if (!mayRevise(ctx, file, 'AUTON')) throw problem('not-allowed', { action: 'create' })
  checkPhase(row, LIVES_HERE, '#/applicationId')
  const [applications, choices] = await Promise.all([
    applicationsOf(ctx, { file, key }),
    choicesOf(ctx, key, youthId),
  ])
  if (applications.some(({ status }) => status === 'asked' || status === 'deferred'))
    throw problem('rule-violated', { rule: 'application-waits' })
  const accepted = applications.filter(({ status }) => status === 'accepted')
  const application = applicationId ? accepted.find(({ id }) => id === applicationId) : accepted[0]
  if (!application)
    throw problem('rule-violated', {
      rule: 'not-yet',
      errors: [{ pointer: '#/applicationId', code: 'not-accepted' }],
    })
  const { wishedFrom } = application
  const textId = randomUUID()
  const content = suggested(ctx, choices)
  await ctx.door.group(ctx.sid, [
    insertContract({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      applicationId: application.id,
      createdBy: ctx.me.accountId,
    }),
    insertText(
      {
        id: textId,
        contractId: ctx.newId,
        number: 1,
        content: textWords(key, textId, youthId).close('content', JSON.stringify(content)),
        language: texts(row, 'languages')[0] ?? null,
        effectiveOn: wishedFrom && wishedFrom >= isoToday(ctx) ? wishedFrom : null,
        reason: null,
        createdBy: ctx.me.accountId,
      },
      isOpened(ctx.newId),
    ),
  ])
  const made = await findContract(ctx, { contractId: ctx.newId })
  if (!made) throw problem('rule-violated', { rule: 'contract-runs' })
  return made.contract
}

/**
 * Keeps a draft. Throws `text-settled` for what was proposed, `stage-limits` and `criterion-has-evidence` at the field,
 * `stale-version` with the text as it is.
 */
export async function saveText(
  ctx: Ctx,
  textId: string,
  version: number,
  given: SaveContractText,
): Promise<ContractText> {
  const { text: before, key, contract } = await loadText(ctx, textId)
  checkEditable(before)
  const errors = stageErrors(given.content)
  if (errors.length > 0) throw problem('rule-violated', { rule: 'stage-limits', errors })
  await checkEvidenceStays(ctx, contract.id, given.content)
  const words = textWords(key, textId, contract.youthId)
  const [rows] = await ctx.door.group(ctx.sid, [
    updateText(textId, version, {
      content: words.close('content', JSON.stringify(given.content)),
      language: given.language,
      interpreter: words.close('interpreter', given.interpreter),
      effectiveOn: given.effectiveOn,
    }),
  ])
  const { text: current } = await loadText(ctx, textId)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

/**
 * Proposes a draft for signature. Throws `rule-violated`: contract-incomplete, too-few-referents, date-out-of-bounds, each at its
 * field; stage-limits where an amendment moves or leaves out a stage that was begun.
 */
export async function proposeContractText(
  ctx: Ctx,
  textId: string,
  version: number,
): Promise<AutonomyContract> {
  const { text: draft, file, contract, key } = await loadText(ctx, textId)
  checkEditable(draft)
  if (draft.version !== version)
    throw problem('stale-version', { currentVersion: draft.version, current: draft })
  const today = isoToday(ctx)
  const bornOn = textOrNull(file, 'birth_on')
  const parties = [
    ...partyErrors(draft.content, bornOn, today),
    ...strangerErrors(draft.content, await choicesOf(ctx, key, contract.youthId)),
  ]
  const errors = [...openPoints(draft), ...parties]
  const { language, effectiveOn } = draft
  if (errors.length > 0 || language === null || effectiveOn === null) {
    const isAlone =
      parties.some(({ code }) => code === 'too-few-referents') && errors.length === parties.length
    throw problem('rule-violated', { rule: isAlone ? 'too-few-referents' : 'contract-incomplete', errors })
  }
  const astray = dayErrors(draft, { file, startedOn: startedOn(contract), today })
  if (astray.length > 0) throw problem('rule-violated', { rule: 'date-out-of-bounds', errors: astray })
  const misplaced = begunErrors(draft.content, contract.begun)
  if (misplaced.length > 0) throw problem('rule-violated', { rule: 'stage-limits', errors: misplaced })
  await checkEvidenceStays(ctx, contract.id, draft.content)
  const { number, content } = draft
  const digest = digestOf({ contractId: contract.id, number, language, effectiveOn, content })
  const [rows] = await ctx.door.group(
    ctx.sid,
    proposeText(
      { id: textId, version, digest, on: today, by: ctx.me.accountId, at: ctx.now() },
      content.stages,
      partyRows(content, bornOn, today),
    ),
  )
  const current = await loadText(ctx, textId)
  if (!rows?.length)
    throw problem('stale-version', { currentVersion: current.text.version, current: current.text })
  return current.contract
}

/**
 * Begins the next number from the words of the last one. What was proposed and not signed by all comes to nothing; what everybody signed
 * stands and waits for its day (`text-settled`).
 */
export async function amendContract(ctx: Ctx, contractId: string, reason: string): Promise<AutonomyContract> {
  const { contract, key } = await loadContract(ctx, { contractId })
  const latest = contract.texts[0]
  if (latest?.id === ctx.newId) return contract
  if (!contract.can.amend || !latest) {
    if (latest?.can.edit) throw problem('already-exists', { current: latest })
    if (latest && waitsForDay(latest)) throw problem('rule-violated', { rule: 'text-settled' })
    throw contract.endedOn
      ? problem('rule-violated', { rule: 'contract-act-refused' })
      : problem('not-allowed', { action: 'change' })
  }
  await ctx.door.group(ctx.sid, [
    replaceProposed(contractId),
    ...nextNumber(ctx, { contract, key }, { id: ctx.newId, reason }),
  ])
  const after = await loadContract(ctx, { contractId })
  if (after.contract.texts[0]?.id !== ctx.newId) throw problem('already-exists')
  return after.contract
}

/** The draft of the next number, from the words of the last one, as its statement; written only where `when` holds. */
export function nextNumber(
  ctx: Ctx,
  { contract, key }: Pick<LoadedContract, 'contract' | 'key'>,
  { id, reason }: { id: string; reason: string | null },
  when?: Part,
): Statement[] {
  const latest = contract.texts[0]
  if (!latest) return []
  const words = textWords(key, id, contract.youthId)
  const next = {
    id,
    contractId: contract.id,
    number: latest.number + 1,
    content: words.close('content', JSON.stringify(latest.content)),
    language: latest.language,
    reason: words.close('reason', reason),
    createdBy: ctx.me.accountId,
  }
  return [insertText(next, when)]
}

/** What two numbers say differently. Throws `not-found` for a number that the contract does not have. */
export async function compareTexts(ctx: Ctx, contractId: string, asked: { from: number; to: number }) {
  const { contract } = await loadContract(ctx, { contractId })
  const one = (number: number) => contract.texts.find(text => text.number === number)
  const [from, to] = [one(asked.from), one(asked.to)]
  if (!from || !to) throw problem('not-found')
  await ctx.door.group(ctx.sid, [traceComparison(contractId)], { asyncCommit: true })
  const said = ({ content, language, effectiveOn }: ContractText) => ({ ...content, language, effectiveOn })
  return { items: [...textDifferences(said(from), said(to))] }
}

/** The day on which the first stage began; what a first text names is not it. */
function startedOn({ runs }: AutonomyContract): string | null {
  return runs[0]?.since ?? null
}

function checkEditable(draft: ContractText): void {
  if (draft.status !== 'draft') throw problem('rule-violated', { rule: 'text-settled' })
  if (!draft.can.edit) throw problem('not-allowed', { action: 'change' })
}

/** The first draft: four stages with the house's figures, and the people who are known. */
function suggested(ctx: Ctx, choices: Awaited<ReturnType<typeof choicesOf>>): ContractContent {
  const { referents, directors, guardians } = choices
  return {
    purpose: '',
    houseObligations: '',
    youthObligations: '',
    rules: '',
    breakClause: '',
    budget: [],
    stages: SUGGESTED_STAGES.map(({ title, ...stage }) => ({
      ...stage,
      title: title[ctx.me.language],
      objectives: [],
      criteria: [],
      supports: [],
      evaluationOn: null,
    })),
    parties: {
      referents: referents.slice(0, 6).map(({ id }) => id),
      substitutes: [],
      director: directors.length === 1 ? (directors[0]?.id ?? null) : null,
      guardian: guardians[0]?.id ?? null,
    },
  }
}
