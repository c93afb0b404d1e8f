import type {
  ContractBoard,
  ContractLine,
  SearchContracts,
  StageNow,
} from '@havre/contracts/contract-reviews.ts'
import { readsEvery } from '@havre/policy/house.ts'
import { CONTRACT_STATUSES } from '@havre/rules/autonomy/contract-life.ts'
import { daysBetween } from '@havre/rules/dates/days.ts'
import type { Ctx } from '../../context.ts'
import { DecryptionFailed } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { comparePositions, fromCursor, toPage } from '../../paging.ts'
import { toPerson } from '../accounts/person-name.ts'
import { pausesOf } from '../autonomy-contracts/contract-life.ts'
import { openContent } from '../autonomy-contracts/contract-seal.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { decidesOnProgramme } from '../studio-applications/programme-rights.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { readContractBoard } from './board.data.ts'
import { stageNow } from './desk.service.ts'

/** The places of what was handed back, before all others, and of contracts without a next review, after them. */
const FIRST = '1900-01-01'
const LAST = '9999-12-31'

/** The contracts that are not over: what is to be corrected, what is overdue longest, then by the next review, then those without one. */
export async function searchContracts(
  ctx: Ctx,
  { cursor, limit, overdue, ...search }: SearchContracts,
): Promise<ContractBoard> {
  const after = fromCursor(cursor, 'day')
  const today = isoToday(ctx)
  const filter = { ...search, everywhere: readsEvery(ctx.me.roles, 'AUTON'), today }
  const [rows = []] = await ctx.door.group(ctx.sid, [readContractBoard(filter)], { asyncCommit: true })
  const standing = rows.map(row => {
    const now = nowOf(row, today)
    const place = row.returner_id === null ? (now?.nextReviewOn ?? LAST) : FIRST
    return { row, now, late: lateBy(row, now, today), key: [place, text(row, 'contract_id')] as const }
  })
  const wanted = standing
    .filter(({ late }) => !overdue || late > 0)
    .filter(({ key }) => !after || comparePositions(key, after) > 0)
    .toSorted((a, b) => comparePositions(a.key, b.key))
  return toPage(
    wanted,
    limit,
    ({ key }) => key,
    ({ row, now, late }) => toLine(ctx, row, now, late),
  )
}

function nowOf(row: Row, today: string): StageNow | null {
  if (row.run_id === null || row.most_weeks === null) return null
  return stageNow(
    {
      position: number(row, 'position'),
      runId: text(row, 'run_id'),
      since: text(row, 'since'),
      stages: number(row, 'stages'),
      leastWeeks: number(row, 'least_weeks'),
      mostWeeks: number(row, 'most_weeks'),
      reviewEveryWeeks: number(row, 'review_every_weeks'),
    },
    pausesOf(Array.isArray(row.acts) ? (row.acts as Row[]) : []),
    textOrNull(row, 'last_review_on'),
    today,
  )
}

/** Days since the next review should have been held; a decision that waits was. */
function lateBy(row: Row, now: StageNow | null, today: string): number {
  if (!now?.nextReviewOn || row.review_status === 'waiting') return 0
  return Math.max(0, daysBetween(now.nextReviewOn, today))
}

function toLine(ctx: Ctx, row: Row, now: StageNow | null, overdueDays: number): ContractLine {
  return {
    contractId: text(row, 'contract_id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    status: oneOf(row, 'status', CONTRACT_STATUSES),
    stageTitle: now && titleOf(ctx, row, now.position),
    createdAt: text(row, 'created_at'),
    signedOn: textOrNull(row, 'signed_on'),
    now,
    overdueDays,
    review: toWork(ctx, row),
    sign: flag(row, 'sign'),
    settle: flag(row, 'settle'),
  }
}

function toWork(ctx: Ctx, row: Row): ContractLine['review'] {
  if (row.review_status === null) return null
  const status = oneOf(row, 'review_status', ['draft', 'waiting'] as const)
  const confirm =
    status === 'waiting' && row.wrote !== true && row.status === 'running' && decidesOnProgramme(ctx, row)
  return {
    status,
    confirm,
    returnedBy: toPerson(ctx.keyring, row, 'returner'),
    othersTurn: status === 'waiting' ? !confirm : row.keeps_out === true,
  }
}

/** What the text in force calls the stage; null where it does not open: one bad text must not take the whole board with it. */
function titleOf(ctx: Ctx, row: Row, position: number): string | null {
  try {
    const content = openContent(youthKeyOf(ctx.keyring, row), { ...row, id: row.text_id })
    return content.stages[position - 1]?.title ?? null
  } catch (error) {
    if (error instanceof DecryptionFailed) return null
    throw error
  }
}
