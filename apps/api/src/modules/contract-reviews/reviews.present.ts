import { type ContractReview, REVIEW_STATUSES, type ReviewDesk } from '@havre/contracts/contract-reviews.ts'
import { REVIEW_DECISIONS, WAIVERS } from '@havre/rules/autonomy/review.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, flag, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { decidesOnProgramme } from '../studio-applications/programme-rights.ts'
import { personOf } from '../studio-applications/studio-applications.present.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayRevise } from '../youth-files/open-file.ts'
import { offersOf } from './offers.ts'
import type { ReviewCase } from './review-case.ts'
import { openCriteria, openSelf, returnWords, reviewWords } from './review-seal.ts'

export function toReview(ctx: Ctx, of: ReviewCase, row: Row): ContractReview {
  const { key, file, life, selves } = of
  const id = text(row, 'id')
  const words = reviewWords(key, id, text(row, 'youth_id'))
  const status = oneOf(row, 'status', REVIEW_STATUSES)
  const criteria = openCriteria(key, row)
  const heldOn = text(row, 'held_on')
  const writes = mayRevise(ctx, file, 'AUTON')
  const validates = decidesOnProgramme(ctx, file)
  const me = ctx.me.accountId
  const isMine = row.decider_id === me
  const returns = of.returns.filter(one => one.review_id === id)
  const myPart = partOf(me, row, returns)
  const goesOn = status === 'draft' && writes && myPart === null
  const runs = life.status === 'running'
  const self = status === 'draft' ? latestSelf(of) : selves.find(one => one.id === row.self_id)
  return {
    id,
    contractId: text(row, 'contract_id'),
    runId: text(row, 'run_id'),
    position: number(row, 'position'),
    status,
    heldOn,
    criteria,
    stages: stagesThen(of, heldOn),
    comment: words.open('comment', bytesOrNull(row, 'comment')),
    decision: row.decision === null ? null : oneOf(row, 'decision', REVIEW_DECISIONS),
    reason: words.open('reason', bytesOrNull(row, 'reason')),
    waivers: WAIVERS.filter(one => texts(row, 'waivers').includes(one)),
    effectiveOn: textOrNull(row, 'effective_on'),
    nextReviewOn: textOrNull(row, 'next_review_on'),
    self: self ? toSelf(ctx, key, self) : null,
    decidedBy: toPerson(ctx.keyring, row, 'decider'),
    decidedAt: textOrNull(row, 'decided_at'),
    confirmedBy: toPerson(ctx.keyring, row, 'confirmer'),
    confirmedAt: textOrNull(row, 'confirmed_at'),
    returns: returns.map(one => toReturn(ctx, key, one)),
    myPart,
    offers: status === 'draft' ? offersOf(of, criteria, { heldOn, today: isoToday(ctx) }) : [],
    version: number(row, 'version'),
    can: {
      write: goesOn,
      decide: goesOn && validates && runs,
      confirm: status === 'waiting' && validates && myPart === null && runs,
      return: status === 'waiting' && (validates || (isMine && writes)),
    },
  }
}

/**
 * What a member of the house did with a review that keeps them from going on with it: a second person wrote nothing of it, and who handed
 * it back does not take it over while who had decided it is there. Twin of `guard_review` and `guard_review_draft`.
 */
function partOf(me: string, row: Row, returns: readonly Row[]): ContractReview['myPart'] {
  if (row.status === 'waiting')
    return row.decider_id === me || texts(row, 'writers').includes(me) ? 'wrote' : null
  if (row.status !== 'draft') return null
  return returns.some(one => one.returner_id === me && flag(one, 'keeps_out')) ? 'returned' : null
}

function toReturn(ctx: Ctx, key: YouthKey, row: Row): ContractReview['returns'][number] {
  return {
    id: text(row, 'id'),
    reason:
      returnWords(key, text(row, 'id'), text(row, 'youth_id')).open('reason', bytesOrNull(row, 'reason')) ??
      '',
    by: personOf(ctx, row, 'returner'),
    at: text(row, 'created_at'),
  }
}

/** What the text says that was in force on that day: the last one signed by then, or the first one there was. */
function stagesThen({ contract, inForce }: ReviewCase, day: string): ContractReview['stages'] {
  const signed = contract.texts.filter(({ signedOn }) => signedOn !== null)
  const then = signed.find(({ signedOn }) => (signedOn ?? '') <= day) ?? signed.at(-1) ?? inForce
  return (then?.content.stages ?? []).map(({ title, criteria }) => ({
    title,
    criteria: criteria.map(({ key, text }) => ({ key, text })),
  }))
}

/** What the youth said last of the stage that runs, since the last review of it. */
export function latestSelf({ stage, selves, reviews }: ReviewCase): Row | undefined {
  const last = reviews.find(({ status }) => status === 'decided')
  const since = last ? text(last, 'decided_at') : ''
  return selves.find(one => one.run_id === stage?.runId && text(one, 'created_at') > since)
}

export function toSelf(ctx: Ctx, key: YouthKey, row: Row): NonNullable<ReviewDesk['self']> {
  return {
    id: text(row, 'id'),
    saidOn: text(row, 'said_on'),
    recordedBy: personOf(ctx, row, 'recorder'),
    ...openSelf(key, row),
  }
}
