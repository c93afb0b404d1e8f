import type { AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { ContractStage } from '@havre/contracts/contract-content.ts'
import type { SELF_STATES } from '@havre/contracts/contract-reviews.ts'
import { CONTRACT_WORDS, type ContractWords } from '@havre/contracts/contract-words.ts'
import type { CriterionState } from '@havre/rules/autonomy/review.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { loadCase } from '../contract-reviews/review-case.ts'
import { openCriteria, openSelf } from '../contract-reviews/review-seal.ts'
import { type Part, point, ruleParts } from './contract-parts.ts'
import type { Desk, Draft } from './draft.ts'
import { STAGE_WORDS, type StageWords } from './stage-words.ts'
import { type Tongues, tonguesFor } from './tongues.ts'

const LINES_TO_FILL = 3
/** With more criteria, or beside a second language, ordinary type keeps the sheet on its page. */
const MOST_IN_LARGE = 3

/** Under which of the youth's answers stands what the team saw. */
const SEEN_AS = { met: 'yes', partly: 'almost', notMet: 'notYet', notSeen: null } as const

type Last = {
  readonly saidOn: string | null
  readonly said: ReadonlyMap<string, (typeof SELF_STATES)[number]>
  readonly seenOn: string | null
  readonly seen: ReadonlyMap<string, CriterionState>
}
type Criteria = Extract<Block, { is: 'answers' }>['rows']

/**
 * The stage that runs, or the first before the start, for a youth who reads little: what it asks, three answers to each criterion
 * to tick by hand, what both sides said last. Of the team it tells no more than a word. Throws `nothing-to-print` where the text
 * is not in force.
 */
export async function draftStage(
  desk: Desk,
  contract: AutonomyContract,
  inForce: ContractText,
  spoken: readonly string[],
): Promise<Draft> {
  const { cast, speech } = desk
  if (cast.audience !== 'youth')
    throw problem('invalid-request', { errors: [{ pointer: '#/audience', code: 'not-for-this-document' }] })
  const { stages } = inForce.content
  const position = contract.now?.position ?? 1
  const stage = stages[position - 1]
  if (!stage || inForce.status !== 'signed') throw problem('rule-violated', { rule: 'nothing-to-print' })
  const house = tonguesFor(CONTRACT_WORDS, speech.language, spoken)
  const own = tonguesFor(STAGE_WORDS, speech.language, spoken)
  const last = await lastSaid(desk, contract, position)
  const rows = criteriaRows(stage, last, own)
  const { saidOn, seenOn } = last
  const { languages } = own
  const [title = '', subtitle] = own.both(({ words }) => words.title)
  const next = contract.now?.nextReviewOn ?? stage.evaluationOn
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    blocks: [
      ...own.missing,
      {
        is: 'facing',
        languages,
        parts: [
          { is: 'heading', texts: house.both(({ words }) => words.stage(position, stages.length)) },
          { is: 'label', texts: [stage.title] },
          ...ruleParts(stage, house.both),
          ...(next ? [point(own.both(({ words, day }) => words.next(day(next))))] : []),
        ],
      },
      {
        is: 'facing',
        languages: [speech.language, speech.language],
        parts: besideEachOther(stage, house.both),
      },
      {
        is: 'facing',
        languages,
        parts: [{ is: 'heading', texts: own.both(({ words }) => words.intro) }],
      },
      ...(rows.length > 0 ? [answersOf(rows, own)] : []),
      {
        is: 'facing',
        languages,
        parts: [
          ...(saidOn ? [told(own.both(({ words, day }) => words.youSaid(day(saidOn))))] : []),
          ...(seenOn ? [told(own.both(({ words, day }) => words.teamSaw(day(seenOn))))] : []),
        ],
      },
      { is: 'facing', languages, parts: [{ is: 'heading', texts: own.both(({ words }) => words.all) }] },
      { is: 'blank', lines: LINES_TO_FILL },
      {
        is: 'signatures',
        low: true,
        boxes: [own.both(({ words }) => words.me), own.both(({ words }) => words.withMe)],
      },
    ],
    entryIds: [],
    purpose: 'contract-stage',
    language: own.theirs,
    ...(languages.length === 1 && rows.length <= MOST_IN_LARGE && { large: true }),
    foot: own.foot,
  }
}

/** Aims and supports side by side, line by line, as the house wrote them. */
function besideEachOther(
  { objectives, supports }: ContractStage,
  both: Tongues<ContractWords>['both'],
): Part[] {
  const [aims, helps] = [objectives, supports].map(said => said.filter(line => line.trim() !== ''))
  if (!aims?.length && !helps?.length) return []
  const title = (of: 'objectives' | 'supports') => both(({ words }) => words[of]).join(' · ')
  return [
    { is: 'label', texts: [title('objectives'), title('supports')] },
    ...Array.from({ length: Math.max(aims?.length ?? 0, helps?.length ?? 0) }, (_, n) =>
      point([aims?.[n] ?? '', helps?.[n] ?? '']),
    ),
  ]
}

const told = (texts: string[]): Part => ({ is: 'text', texts })

function answersOf(rows: Criteria, { both }: Tongues<StageWords>): Block {
  return {
    is: 'answers',
    scale: [
      both(({ words }) => words.self.yes),
      both(({ words }) => words.self.almost),
      both(({ words }) => words.self.notYet),
    ],
    words: both(({ words }) => words.words),
    rows,
  }
}

/** What both sides said last of the stage, and when; nothing where nobody has. */
async function lastSaid({ ctx }: Desk, contract: AutonomyContract, position: number): Promise<Last> {
  const { key, selves, reviews } = await loadCase(ctx, contract.id)
  const runs = contract.runs.filter(run => run.position === position).map(({ id }) => id)
  const ofStage = (row: Row) => runs.includes(text(row, 'run_id'))
  const self = selves.find(ofStage)
  const review = reviews.find(row => ofStage(row) && row.status === 'decided')
  return {
    saidOn: self ? text(self, 'said_on') : null,
    said: new Map(self && openSelf(key, self).criteria.map(one => [one.key, one.state])),
    seenOn: review ? text(review, 'held_on') : null,
    seen: new Map(review && openCriteria(key, review).map(one => [one.key, one.state])),
  }
}

/** Each criterion with its measure, and under each answer who gave it the last time. */
function criteriaRows(
  { criteria }: ContractStage,
  { said, seen }: Last,
  { both }: Tongues<StageWords>,
): Criteria {
  return criteria.map(({ key, text: criterion, measure }) => {
    const who = (answer: (typeof SELF_STATES)[number]) => [
      ...(said.get(key) === answer ? [both(({ words }) => words.you).join(' · ')] : []),
      ...(SEEN_AS[seen.get(key) ?? 'notSeen'] === answer
        ? [both(({ words }) => words.team).join(' · ')]
        : []),
    ]
    return {
      about: [criterion, ...(measure ? [measure] : [])],
      last: [who('yes'), who('almost'), who('notYet')],
    }
  })
}
