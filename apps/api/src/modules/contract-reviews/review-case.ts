import type { ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { ContractStage } from '@havre/contracts/contract-content.ts'
import { type ContractLife, openRun } from '@havre/rules/autonomy/contract-life.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { toLife } from '../autonomy-contracts/contract-life.ts'
import { lastInForce } from '../autonomy-contracts/contracts.present.ts'
import { type LoadedContract, loadContract } from '../autonomy-contracts/load.ts'
import { readReviewPlace, readReviews } from './reviews.data.ts'

/** A contract as its reviews are asked about: its life, the stage that runs and everything said of it. */
export type ReviewCase = LoadedContract & {
  readonly life: ContractLife
  /** Of a contract that is over, the text that was in force. */
  readonly inForce: ContractText | undefined
  /** The stage that runs, with the id of its run. */
  readonly stage:
    | (ContractStage & { readonly since: string; readonly runId: string; readonly position: number })
    | null
  readonly amendmentAtWork: boolean
  readonly selves: readonly Row[]
  readonly reviews: readonly Row[]
  readonly returns: readonly Row[]
}

/** Throws `not-found` where the asker reads no such contract. */
export async function loadCase(ctx: Ctx, contractId: string): Promise<ReviewCase> {
  const loaded = await loadContract(ctx, { contractId })
  // Read last: who met a contract that has just moved on is told by the version of the review.
  const [selves = [], reviews = [], returns = []] = await ctx.door.group(ctx.sid, readReviews(contractId))
  const { contract, rows } = loaded
  const row = rows.contracts[0]
  if (!row) throw problem('not-found')
  const life = toLife(row, rows.runs, rows.acts)
  const inForce = lastInForce(contract.texts)
  const run = openRun(life)
  const runId = contract.runs.find(({ until }) => until === null)?.id
  const stage = run && inForce?.content.stages[run.position - 1]
  return {
    ...loaded,
    life,
    inForce,
    stage: run && runId && stage ? { ...stage, since: run.since, runId, position: run.position } : null,
    amendmentAtWork: contract.texts.some(({ status }) => status === 'draft' || status === 'proposed'),
    selves,
    reviews,
    returns,
  }
}

/** The same, by one of its reviews. */
export async function loadReviewCase(ctx: Ctx, reviewId: string): Promise<ReviewCase & { row: Row }> {
  const [places] = await ctx.door.group(ctx.sid, [readReviewPlace(reviewId)])
  const place = places?.[0]
  if (!place) throw problem('not-found')
  const found = await loadCase(ctx, text(place, 'contract_id'))
  const row = found.reviews.find(({ id }) => id === reviewId)
  if (!row) throw problem('not-found')
  return { ...found, row }
}
