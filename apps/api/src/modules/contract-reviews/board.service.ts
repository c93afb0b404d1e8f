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
import { pausesOf } from '../autonomy-contracts/contract-life.ts'
import { openContent } from '../autonomy-contracts/contract-seal.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { decidesOnProgramme } from '../studio-applications/programme-rights.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { readContractBoard } from './board.data.ts'
import { stageNow } from './desk.service.ts'

/** The place of contracts without a next review: after all others. */
const NO_DAY = '9999-12-31'

/** The contracts that are not over: what is overdue longest first, then by the next review, then those without one. */
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
    return { row, now, key: [now?.nextReviewOn ?? NO_DAY, text(row, 'contract_id')] as const }
  })
  const wanted = standing
    .filter(({ key: [due] }) => !overdue || due < today)
    .filter(({ key }) => !after || comparePositions(key, after) > 0)
    .toSorted((a, b) => comparePositions(a.key, b.key))
  return toPage(
    wanted,
    limit,
    ({ key }) => key,
    ({ row, now }) => toLine(ctx, row, now, today),
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

function toLine(ctx: Ctx, row: Row, now: StageNow | null, today: string): ContractLine {
  const due = now?.nextReviewOn
  return {
    contractId: text(row, 'contract_id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    status: oneOf(row, 'status', CONTRACT_STATUSES),
    stageTitle: now && titleOf(ctx, row, now.position),
    createdAt: text(row, 'created_at'),
    signedOn: textOrNull(row, 'signed_on'),
    now,
    overdueDays: due ? Math.max(0, daysBetween(due, today)) : 0,
    review:
      row.review_status === null
        ? null
        : {
            status: oneOf(row, 'review_status', ['draft', 'waiting'] as const),
            confirm:
              row.review_status === 'waiting' &&
              row.wrote !== true &&
              row.status === 'running' &&
              decidesOnProgramme(ctx, row),
          },
    sign: flag(row, 'sign'),
    settle: flag(row, 'settle'),
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
