import type { DecisionOffer, ReviewedCriteria } from '@havre/contracts/contract-reviews.ts'
import { decisionChoices, type ReviewDecision } from '@havre/rules/autonomy/review.ts'
import { nextReview } from '@havre/rules/autonomy/stage-window.ts'
import type { ReviewCase } from './review-case.ts'

/** What a review held on that day can decide, with where it leads and when the next one comes; a second person counts from today. */
export function offersOf(
  {
    life,
    inForce,
    stage,
    amendmentAtWork,
  }: Pick<ReviewCase, 'life' | 'inForce' | 'stage' | 'amendmentAtWork'>,
  criteria: ReviewedCriteria,
  days: { readonly heldOn: string; readonly today: string },
): DecisionOffer[] {
  if (!stage || !inForce) return []
  const said = new Map(criteria.map(({ key, state }) => [key, state]))
  const stages = inForce.content.stages
  const choices = decisionChoices(
    {
      status: life.status,
      position: stage.position,
      stages: stages.length,
      stage,
      pauses: life.pauses,
      criteria: stage.criteria.map(({ key }) => said.get(key) ?? 'notSeen'),
      amendmentAtWork,
    },
    days.heldOn,
  )
  return choices.map(choice => {
    const effectiveOn = choice.secondPerson ? days.today : effectFrom(days.heldOn, life.pauses)
    const begun = movesOn(choice) ? stages[(choice.movesTo ?? 0) - 1] : undefined
    const ends = choice.decision === 'stop' || !choice.possible
    return {
      ...choice,
      waivers: [...choice.waivers],
      next: ends
        ? null
        : begun
          ? nextReview({ ...begun, since: effectiveOn }, life.pauses, effectiveOn, days.today)
          : nextReview(stage, life.pauses, days.heldOn, days.today),
    }
  })
}

/** Whether a new stretch of a stage begins: another stage, or the same anew once its most weeks are lived. */
function movesOn(choice: {
  decision: ReviewDecision
  movesTo: number | null
  waivers: readonly string[]
}): boolean {
  if (choice.decision === 'repeat') return choice.waivers.includes('beyondMost')
  return choice.decision === 'stepBack' || (choice.decision === 'pass' && choice.movesTo !== null)
}

/** The stage moves on the day of the review, or when the contract went on, had it stood still since. */
export function effectFrom(heldOn: string, pauses: readonly { readonly until: string | null }[]): string {
  return pauses.reduce((day, { until }) => (until !== null && until > day ? until : day), heldOn)
}
