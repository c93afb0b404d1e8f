import { randomUUID } from 'node:crypto'
import type { ContractReview, DecisionOffer } from '@havre/contracts/contract-reviews.ts'
import type { Issue } from '@havre/contracts/problem.ts'
import { CHANGED_SINCE, WAIVERS, type Waiver } from '@havre/rules/autonomy/review.ts'
import type { Ctx } from '../../context.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { actWords } from '../autonomy-contracts/contract-seal.ts'
import { nextNumber } from '../autonomy-contracts/texts.service.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { effectFrom, offersOf } from './offers.ts'
import { loadReviewCase, type ReviewCase } from './review-case.ts'
import { confirm, decide, reviewMoved } from './reviews.data.ts'
import { latestSelf, toReview } from './reviews.present.ts'
import { afterWrite, checkHeldOn, checkNotReturned, checkRuns } from './reviews.service.ts'

const WAIVER_CODES: Record<Waiver, string> = {
  belowLeast: 'below-least',
  criteriaNotMet: 'criteria-not-met',
  beyondMost: 'beyond-most',
}

/**
 * Decides a draft as it was saved. Throws `rule-violated`: already-decided; two-people for who handed it back; review-refused with why
 * the contract or its stage does not allow it; criteria-unjudged, naming each at `#/criteria/<key>`; waiver-needed, naming each;
 * reason-needed; and what `saveReview` says of the day. `stale-version` where it changed.
 */
export async function decideReview(
  ctx: Ctx,
  reviewId: string,
  version: number,
  given: { readonly waivers: readonly Waiver[] },
): Promise<ContractReview> {
  const of = await loadReviewCase(ctx, reviewId)
  const draft = toReview(ctx, of, of.row)
  if (draft.version !== version)
    throw problem('stale-version', { currentVersion: draft.version, current: draft })
  if (draft.status !== 'draft') throw problem('rule-violated', { rule: 'already-decided' })
  checkRuns(of)
  checkNotReturned(draft)
  if (!draft.can.decide) throw problem('not-allowed', { action: 'decide' })
  checkHeldOn(ctx, of, draft.heldOn)
  const offer = offeredIn(draft, draft.offers)
  checkJudged(of, draft)
  checkReason(draft, offer, given.waivers)
  const secondPerson = offer.secondPerson
  const effectiveOn = effectFrom(draft.heldOn, of.life.pauses)
  const [rows] = await ctx.door.group(ctx.sid, [
    decide(reviewId, version, {
      status: secondPerson ? 'waiting' : 'decided',
      waivers: WAIVERS.filter(waiver => offer.waivers.includes(waiver)),
      selfId: (latestSelf(of)?.id as string | undefined) ?? null,
      secondPerson,
      effectiveOn: secondPerson ? null : effectiveOn,
      nextReviewOn: offer.next?.on ?? null,
      stop: offer.decision === 'stop' ? stopOf(of, draft) : null,
      by: ctx.me.accountId,
      at: ctx.now(),
    }),
    ...(offer.decision === 'adapt'
      ? nextNumber(ctx, of, { id: randomUUID(), reason: draft.reason }, reviewMoved(reviewId, version))
      : []),
  ])
  return afterWrite(ctx, reviewId, rows)
}

/**
 * Stands for a decision that waits. Throws `rule-violated`: two-people for who decided it or wrote in it; already-decided; review-refused,
 * also where the text in force has changed meanwhile and the decision goes against other things than those it named.
 */
export async function confirmReview(ctx: Ctx, reviewId: string, version: number): Promise<ContractReview> {
  const of = await loadReviewCase(ctx, reviewId)
  const waits = toReview(ctx, of, of.row)
  if (waits.version !== version)
    throw problem('stale-version', { currentVersion: waits.version, current: waits })
  if (waits.status !== 'waiting') throw problem('rule-violated', { rule: 'already-decided' })
  if (waits.myPart === 'wrote') throw problem('rule-violated', { rule: 'two-people' })
  checkRuns(of)
  if (!waits.can.confirm) throw problem('not-allowed', { action: 'confirm' })
  const today = isoToday(ctx)
  const offer = offeredIn(waits, offersOf(of, waits.criteria, { heldOn: waits.heldOn, today }))
  const errors = unlikeWaivers(offer, waits.waivers)
  if (errors.length > 0)
    throw problem('rule-violated', { rule: 'review-refused', reasons: [CHANGED_SINCE], errors })
  const [rows] = await ctx.door.group(ctx.sid, [
    confirm(reviewId, version, {
      effectiveOn: today,
      nextReviewOn: offer.next?.on ?? null,
      by: ctx.me.accountId,
      at: ctx.now(),
    }),
  ])
  return afterWrite(ctx, reviewId, rows)
}

function offeredIn(review: ContractReview, offers: readonly DecisionOffer[]): DecisionOffer {
  const offer = offers.find(({ decision }) => decision === review.decision)
  if (!offer) throw ruleBroken('review-refused', '#/decision', 'required')
  if (!offer.possible)
    throw problem('rule-violated', {
      rule: 'review-refused',
      reasons: offer.why ? [offer.why] : [],
      errors: [{ pointer: '#/decision', code: 'not-possible' }],
    })
  return offer
}

/** Each criterion of the stage has a state, whatever is decided: that nobody saw it (`notSeen`) is said, and never taken for granted. */
function checkJudged({ stage }: ReviewCase, { criteria }: ContractReview): void {
  const errors = (stage?.criteria ?? [])
    .filter(({ key }) => !criteria.some(said => said.key === key))
    .map(({ key }) => ({ pointer: `#/criteria/${key}`, code: 'not-judged' }))
  if (errors.length > 0) throw problem('rule-violated', { rule: 'criteria-unjudged', errors })
}

/** Every thing that the decision goes against is named by who decides, and the reason speaks of it. */
function checkReason(draft: ContractReview, offer: DecisionOffer, waived: readonly Waiver[]): void {
  const errors = unlikeWaivers(offer, waived)
  if (errors.length > 0) throw problem('rule-violated', { rule: 'waiver-needed', errors })
  if (offer.needsReason && !draft.reason?.trim()) throw ruleBroken('reason-needed', '#/reason')
}

/** What the decision goes against and nobody named, and what was named and does not hold. */
function unlikeWaivers({ waivers }: DecisionOffer, waived: readonly Waiver[]): Issue[] {
  return WAIVERS.filter(one => waivers.includes(one) !== waived.includes(one)).map(one => ({
    pointer: '#/waivers',
    code: WAIVER_CODES[one],
  }))
}

function stopOf({ key, contract }: ReviewCase, { reason }: ContractReview) {
  const actId = randomUUID()
  return { actId, reason: actWords(key, actId, contract.youthId).close('reason', reason) }
}
