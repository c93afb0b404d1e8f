import { randomUUID } from 'node:crypto'
import type { ContractReview, SaveReview } from '@havre/contracts/contract-reviews.ts'
import { WHY_NOT } from '@havre/rules/autonomy/contract-life.ts'
import type { Ctx } from '../../context.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayRevise } from '../youth-files/open-file.ts'
import { loadCase, loadReviewCase, type ReviewCase } from './review-case.ts'
import { returnWords, reviewWords } from './review-seal.ts'
import { giveBack, insertReview, updateReview } from './reviews.data.ts'
import { toReview } from './reviews.present.ts'

/** Begins the review of the stage that runs. Throws `rule-violated` (review-refused) with why, `already-exists` with the one at work. */
export async function openReview(ctx: Ctx, contractId: string): Promise<ContractReview> {
  const before = await loadCase(ctx, contractId)
  const again = before.reviews.find(({ id }) => id === ctx.newId)
  if (again) return toReview(ctx, before, again)
  if (!mayRevise(ctx, before.file, 'AUTON')) throw problem('not-allowed', { action: 'create' })
  checkRuns(before)
  const words = reviewWords(before.key, ctx.newId, before.contract.youthId)
  await ctx.door.group(ctx.sid, [
    insertReview({
      id: ctx.newId,
      contractId,
      heldOn: isoToday(ctx),
      content: words.close('content', '[]'),
      by: ctx.me.accountId,
    }),
  ])
  const after = await loadCase(ctx, contractId)
  const made = after.reviews.find(({ id }) => id === ctx.newId)
  if (made) return toReview(ctx, after, made)
  const other = after.reviews.find(({ status }) => status !== 'decided')
  throw problem('already-exists', other && { current: toReview(ctx, after, other) })
}

/**
 * Keeps a draft. Throws `rule-violated`: already-decided; two-people for who handed it back; dates-out-of-order before the
 * stage began; in-the-future; `stale-version` with the review as it is.
 */
export async function saveReview(
  ctx: Ctx,
  reviewId: string,
  version: number,
  given: SaveReview,
): Promise<ContractReview> {
  const of = await loadReviewCase(ctx, reviewId)
  const before = toReview(ctx, of, of.row)
  if (before.status !== 'draft') throw problem('rule-violated', { rule: 'already-decided' })
  checkNotReturned(before)
  if (!before.can.write) throw problem('not-allowed', { action: 'change' })
  checkHeldOn(ctx, of, given.heldOn)
  checkCriteria(of, given)
  const words = reviewWords(of.key, reviewId, of.contract.youthId)
  const [rows] = await ctx.door.group(ctx.sid, [
    updateReview(reviewId, version, {
      heldOn: given.heldOn,
      content: words.close('content', JSON.stringify(given.criteria)),
      comment: words.close('comment', given.comment),
      decision: given.decision,
      reason: words.close('reason', given.reason),
    }),
  ])
  return afterWrite(ctx, reviewId, rows)
}

/** Hands a decision that waits back, saying why. Throws `rule-violated` (already-decided) for what does not wait. */
export async function returnReview(
  ctx: Ctx,
  reviewId: string,
  version: number,
  { reason }: { readonly reason: string },
): Promise<ContractReview> {
  const of = await loadReviewCase(ctx, reviewId)
  const before = toReview(ctx, of, of.row)
  if (before.status !== 'waiting') throw problem('rule-violated', { rule: 'already-decided' })
  if (!before.can.return) throw problem('not-allowed', { action: 'return' })
  const id = randomUUID()
  const words = returnWords(of.key, id, of.contract.youthId).close('reason', reason)
  const [, rows] = await ctx.door.group(
    ctx.sid,
    giveBack(reviewId, version, { id, reason: words, by: ctx.me.accountId }),
  )
  return afterWrite(ctx, reviewId, rows)
}

/** The review after a write; throws `stale-version` with it where the write met another version. */
export async function afterWrite(
  ctx: Ctx,
  reviewId: string,
  written: readonly unknown[] | undefined,
): Promise<ContractReview> {
  const of = await loadReviewCase(ctx, reviewId)
  const current = toReview(ctx, of, of.row)
  if (!written?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

/** Who handed it back leaves the correction, and the decision, to somebody else. */
export function checkNotReturned({ myPart }: ContractReview): void {
  if (myPart === 'returned') throw problem('rule-violated', { rule: 'two-people' })
}

export function checkRuns({ life }: ReviewCase): void {
  if (life.status === 'running') return
  throw problem('rule-violated', { rule: 'review-refused', reasons: [WHY_NOT[life.status]] })
}

export function checkHeldOn(ctx: Ctx, { stage }: ReviewCase, heldOn: string): void {
  const pointer = '#/heldOn'
  if (heldOn > isoToday(ctx)) throw ruleBroken('in-the-future', pointer)
  if (stage && heldOn < stage.since) throw ruleBroken('dates-out-of-order', pointer, 'before-start')
}

function checkCriteria({ stage }: ReviewCase, { criteria }: SaveReview): void {
  const known = new Set(stage?.criteria.map(({ key }) => key))
  const errors = criteria.flatMap(({ key }, at) => {
    const code = known.has(key) ? 'twice' : 'no-such-criterion'
    const isTwice = criteria.findIndex(one => one.key === key) < at
    return known.has(key) && !isTwice ? [] : [{ pointer: `#/criteria/${at}/key`, code }]
  })
  if (errors.length > 0) throw problem('rule-violated', { rule: 'review-refused', errors })
}
