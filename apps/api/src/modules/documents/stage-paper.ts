import type { AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { ContractStage } from '@havre/contracts/contract-content.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { loadCase } from '../contract-reviews/review-case.ts'
import { openCriteria, openSelf } from '../contract-reviews/review-seal.ts'
import { type Part, point, ruleParts } from './contract-parts.ts'
import { CONTRACT_WORDS, type ContractWords } from './contract-words.ts'
import type { Desk, Draft } from './draft.ts'
import { STAGE_WORDS, type StageWords } from './stage-words.ts'
import { type Tongues, tonguesFor } from './tongues.ts'

const LINES_TO_FILL = 2
/** With more criteria, ordinary type keeps the sheet on its page. */
const MOST_IN_LARGE = { one: 3, two: 2 }

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
  if (!stage || inForce.status !== 'signed' || contract.endedOn !== null)
    throw problem('rule-violated', { rule: 'nothing-to-print' })
  const house = tonguesFor(CONTRACT_WORDS, speech.language, spoken)
  const own = tonguesFor(STAGE_WORDS, speech.language, spoken)
  const rows = await criteriaRows(desk, contract, { stage, position }, own)
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
    ...(rows.length <= (languages.length > 1 ? MOST_IN_LARGE.two : MOST_IN_LARGE.one) && { large: true }),
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

/** Each criterion with its measure, then what the youth said last in this stage and what the team last saw. */
async function criteriaRows(
  { ctx }: Desk,
  contract: AutonomyContract,
  { stage, position }: { stage: ContractStage; position: number },
  { both }: Tongues<StageWords>,
): Promise<Criteria> {
  const { key, selves, reviews } = await loadCase(ctx, contract.id)
  const runs = contract.runs.filter(run => run.position === position).map(({ id }) => id)
  const ofStage = (row: Row) => runs.includes(text(row, 'run_id'))
  const self = selves.find(ofStage)
  const review = reviews.find(row => ofStage(row) && row.status === 'decided')
  const said = self ? openSelf(key, self).criteria : []
  const seen = review ? openCriteria(key, review) : []
  return stage.criteria.map(({ key: code, text: criterion, measure }) => {
    const mine = said.find(one => one.key === code)
    const theirs = seen.find(one => one.key === code)
    const last = both(({ words, day }) =>
      [
        ...(self && mine ? [words.youSaid(day(text(self, 'said_on')), words.self[mine.state])] : []),
        ...(review && theirs ? [words.teamSaw(day(text(review, 'held_on')), words.seen[theirs.state])] : []),
      ].join(' · '),
    )
    return [criterion, measure, ...last].filter(line => line !== '')
  })
}
