import type { Text } from '@havre/policy/text.ts'
import type { Day } from '../dates/days.ts'
import { t } from '../law/common.ts'
import { type ContractStatus, WHY_NOT } from './contract-life.ts'
import { type Pause, type StageLimits, stageWindow } from './stage-window.ts'

export const CRITERION_STATES = ['met', 'partly', 'notMet', 'notSeen'] as const
export type CriterionState = (typeof CRITERION_STATES)[number]
export const REVIEW_DECISIONS = ['pass', 'repeat', 'stepBack', 'adapt', 'stop'] as const
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]
/** What a decision goes against, so that its reason has to say so. */
export const WAIVERS = ['belowLeast', 'criteriaNotMet', 'beyondMost'] as const
export type Waiver = (typeof WAIVERS)[number]

export type ReviewedStage = StageLimits & {
  readonly since: Day
  readonly reviewEveryWeeks: number
  readonly secondPerson: boolean
}

export type ReviewFacts = {
  readonly status: ContractStatus
  /** The stage that runs, and how many there are. */
  readonly position: number
  readonly stages: number
  readonly stage: ReviewedStage
  readonly pauses: readonly Pause[]
  readonly criteria: readonly CriterionState[]
  /** An amendment is being written or signed. */
  readonly amendmentAtWork: boolean
}

export type DecisionChoice = {
  readonly decision: ReviewDecision
  readonly possible: boolean
  /** Why not, where it is not. */
  readonly why: Text | null
  readonly waivers: readonly Waiver[]
  readonly needsReason: boolean
  readonly secondPerson: boolean
  /** The stage after it; null when the contract ends or waits for its end. */
  readonly movesTo: number | null
}

const FIRST_STAGE = t(
  'C’est la première étape : il n’y en a pas avant.',
  'Dit is de eerste fase: er komt geen fase voor.',
  'This is the first stage: there is none before it.',
)
const AMENDMENT = t(
  'Un avenant est déjà en préparation ou à la signature.',
  'Een wijziging wordt al geschreven of ondertekend.',
  'An amendment is already being written or signed.',
)

/** Why a decision that waits is not confirmed after an amendment came into force. */
export const CHANGED_SINCE = t(
  'Le texte du contrat a changé entre-temps : la décision va maintenant contre autre chose que ce qu’elle dit. Rendez-la pour qu’elle soit reprise.',
  'De tekst van het contract is intussen veranderd: de beslissing gaat nu tegen iets anders in dan wat ze zegt. Geef ze terug, zodat ze hernomen wordt.',
  'The text of the contract has changed meanwhile: the decision now goes against other things than it says. Hand it back, so that it is taken up again.',
)

/** Every decision of a review held on that day: whether it can be taken, what it goes against, where it leads. */
export function decisionChoices(facts: ReviewFacts, heldOn: Day): readonly DecisionChoice[] {
  const { status, position, stages, stage } = facts
  return REVIEW_DECISIONS.map(decision => {
    const why = whyNot(facts, decision)
    const waivers = waiversOf(facts, decision, heldOn)
    const movesTo = { pass: position < stages ? position + 1 : null, stepBack: position - 1, stop: null }
    return {
      decision,
      possible: why === null,
      why,
      waivers,
      needsReason: decision !== 'pass' || waivers.length > 0,
      // An amended text needs the signature of everybody: that is more than a second person.
      secondPerson: status === 'running' && stage.secondPerson && decision !== 'adapt',
      movesTo: decision === 'repeat' || decision === 'adapt' ? position : movesTo[decision] || null,
    }
  })
}

function whyNot(facts: ReviewFacts, decision: ReviewDecision): Text | null {
  if (facts.status !== 'running') return WHY_NOT[facts.status]
  if (decision === 'stepBack' && facts.position <= 1) return FIRST_STAGE
  return decision === 'adapt' && facts.amendmentAtWork ? AMENDMENT : null
}

function waiversOf({ stage, pauses, criteria }: ReviewFacts, decision: ReviewDecision, on: Day): Waiver[] {
  const { leastOn, mostOn } = stageWindow(stage, pauses, on)
  if (decision === 'pass')
    return [
      ...(on < leastOn ? ['belowLeast' as const] : []),
      ...(criteria.some(state => state !== 'met') ? ['criteriaNotMet' as const] : []),
    ]
  return decision === 'repeat' && on >= mostOn ? ['beyondMost'] : []
}
