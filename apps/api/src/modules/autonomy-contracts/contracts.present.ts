import {
  type AutonomyContract,
  type ContractText,
  TEXT_STATUSES,
  type TextStanding,
} from '@havre/contracts/autonomy-contracts.ts'
import {
  CONTRACT_ACTS,
  type ContractLife,
  openRun,
  possibleActs,
} from '@havre/rules/autonomy/contract-life.ts'
import { isFullySigned } from '@havre/rules/autonomy/signing.ts'
import { nextReviewOn, pausedDays, stageWindow } from '@havre/rules/autonomy/stage-window.ts'
import { daysBetween } from '@havre/rules/dates/days.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { decidesOnProgramme } from '../studio-applications/programme-rights.ts'
import { personOf } from '../studio-applications/studio-applications.present.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayAdd, mayRevise } from '../youth-files/open-file.ts'
import { toLife } from './contract-life.ts'
import { actWords, openContent, textWords } from './contract-seal.ts'
import { toContractParty, toSigner } from './parties.present.ts'

/** Rows of contracts with all that belongs to them, as `readContracts` answers them. */
export type ContractRows = {
  readonly signatures: readonly Row[]
  readonly parties: readonly Row[]
  readonly texts: readonly Row[]
  readonly runs: readonly Row[]
  readonly acts: readonly Row[]
  readonly contracts: readonly Row[]
}

export function toRows(groups: readonly (readonly Row[] | undefined)[]): ContractRows {
  const [signatures = [], parties = [], texts = [], runs = [], acts = [], contracts = []] = groups
  return { signatures, parties, texts, runs, acts, contracts }
}

/** One contract of those rows; `file` carries `RELATION`. */
export function toContract(
  ctx: Ctx,
  key: YouthKey,
  file: Row,
  contract: Row,
  rows: ContractRows,
): AutonomyContract {
  const id = text(contract, 'id')
  const of = (all: readonly Row[]) => all.filter(row => row.contract_id === id)
  const acts = of(rows.acts)
  const runs = of(rows.runs)
  const life = toLife(contract, runs, acts)
  const isOver = life.endedOn !== null
  const own = of(rows.texts)
  const stands = { isOver, isFirst: !own.some(one => one.status === 'signed') }
  const texts = own.map(row => toText(ctx, key, file, row, rows, stands))
  const today = isoToday(ctx)
  const latest = texts[0]
  return {
    id,
    youthId: text(contract, 'youth_id'),
    applicationId: textOrNull(contract, 'application_id'),
    status: life.status,
    startsOn: life.startsOn,
    endedOn: life.endedOn,
    now: standsAt(life, texts, textOrNull(contract, 'last_review_on'), today),
    begun: begunIn(life, texts),
    runs: runs.map((run, at) => ({
      id: text(run, 'id'),
      position: number(run, 'position'),
      since: text(run, 'since'),
      until: textOrNull(run, 'until'),
      outcome: life.runs[at]?.outcome ?? null,
      weeks: weeksLived(life, text(run, 'since'), textOrNull(run, 'until') ?? today),
    })),
    acts: acts.map(act => ({
      id: text(act, 'id'),
      act: oneOf(act, 'act', CONTRACT_ACTS),
      on: text(act, 'on_date'),
      reason: actWords(key, text(act, 'id'), text(act, 'youth_id')).open(
        'reason',
        bytesOrNull(act, 'reason'),
      ),
      by: personOf(ctx, act, 'doer'),
    })),
    texts,
    possible: [...possibleActs(life, today)],
    version: number(contract, 'version'),
    can: {
      act: decidesOnProgramme(ctx, file) && mayRevise(ctx, file, 'AUTON') && !isOver,
      amend:
        mayRevise(ctx, file, 'AUTON') &&
        !isOver &&
        latest !== undefined &&
        latest.status !== 'draft' &&
        !waitsForDay(latest),
    },
  }
}

/** Signed by everybody it needs, and not in force yet. */
export function waitsForDay({ status, parties }: ContractText): boolean {
  return status === 'proposed' && parties.length > 0 && parties.every(({ state }) => state !== 'awaited')
}

/** How the text of that row stands: nothing is in force once its contract is over. */
export function standingOf(row: Row, isOver: boolean): TextStanding {
  const status = oneOf(row, 'status', TEXT_STATUSES)
  return isOver && status === 'signed' ? 'ended' : status
}

/** The text in force; of a contract that is over, the last one that was. */
export function lastInForce(texts: readonly ContractText[]): ContractText | undefined {
  return texts.find(({ status }) => status === 'signed' || status === 'ended')
}

function toText(
  ctx: Ctx,
  key: YouthKey,
  file: Row,
  row: Row,
  { parties, signatures }: ContractRows,
  { isOver, isFirst }: { isOver: boolean; isFirst: boolean },
): ContractText {
  const id = text(row, 'id')
  const words = textWords(key, id, text(row, 'youth_id'))
  const status = standingOf(row, isOver)
  const revise = mayRevise(ctx, file, 'AUTON') && !isOver
  const rights = {
    isProposed: status === 'proposed' && !isOver,
    isInForce: status === 'signed',
    add: mayAdd(ctx, file, 'AUTON'),
    revise,
    bornOn: textOrNull(file, 'birth_on'),
    today: isoToday(ctx),
  }
  const signatureOf = new Map(signatures.map(one => [one.party_id, one]))
  const mine = parties.filter(one => one.text_id === id)
  const effectiveOn = textOrNull(row, 'effective_on')
  const hasCome = effectiveOn !== null && effectiveOn <= rights.today
  const isComplete = isFullySigned(
    mine.map(one => toSigner(one, signatureOf.has(one.id ?? null))),
    rights.bornOn,
    rights.today,
  )
  return {
    id,
    contractId: text(row, 'contract_id'),
    number: number(row, 'number'),
    status,
    content: openContent(key, row),
    language: textOrNull(row, 'language'),
    interpreter: words.open('interpreter', bytesOrNull(row, 'interpreter')),
    digest: textOrNull(row, 'digest'),
    proposedAt: textOrNull(row, 'proposed_at'),
    effectiveOn,
    signedOn: textOrNull(row, 'signed_on'),
    reason: words.open('reason', bytesOrNull(row, 'reason')),
    parties: mine.map(one => toContractParty(ctx, key, one, signatureOf.get(one.id ?? null), rights)),
    version: number(row, 'version'),
    can: {
      edit: revise && status === 'draft',
      settle: revise && status === 'proposed' && isComplete && (isFirst || hasCome),
    },
  }
}

function standsAt(
  life: ContractLife,
  texts: readonly ContractText[],
  lastReviewOn: string | null,
  today: string,
): AutonomyContract['now'] {
  const run = openRun(life)
  const stage = run && lastInForce(texts)?.content.stages[run.position - 1]
  if (!run || !stage) return null
  const { weeks, leastOn, mostOn, standing } = stageWindow({ ...stage, since: run.since }, life.pauses, today)
  return {
    position: run.position,
    weeks,
    leastOn,
    mostOn,
    standing,
    nextReviewOn: nextReviewOn({ ...stage, since: run.since }, life.pauses, lastReviewOn, today),
  }
}

function begunIn({ runs }: ContractLife, texts: readonly ContractText[]): string[] {
  const furthest = Math.max(0, ...runs.map(({ position }) => position))
  const stages = lastInForce(texts)?.content.stages ?? []
  return stages.slice(0, furthest).map(({ key }) => key)
}

function weeksLived({ pauses }: ContractLife, since: string, until: string): number {
  const end = until < since ? since : until
  return Math.floor((daysBetween(since, end) - pausedDays(pauses, since, end)) / 7)
}
