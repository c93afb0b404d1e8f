import type { Autonomy, AutonomyContract, ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { ContractContent, ContractStage } from '@havre/contracts/contract-content.ts'
import type { ContractOrder } from '@havre/contracts/contract-papers.ts'
import { CONTRACT_WORDS, type ContractWords } from '@havre/contracts/contract-words.ts'
import type { Text } from '@havre/policy/text.ts'
import { texts } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { getAutonomy } from '../autonomy-contracts/autonomy.service.ts'
import { readsInFull } from '../youth-files/open-file.ts'
import { languageWords } from './answer-words.ts'
import { spokenFor } from './contract-choices.ts'
import { partiesOf, signingBlocks, whoIs } from './contract-parties.ts'
import { asWritten, clause, lines, type Part, point, ruleParts } from './contract-parts.ts'
import type { Desk, Draft } from './draft.ts'
import { checkMayPrint } from './may-print.ts'
import { draftStage } from './stage-paper.ts'
import { type Tongues, tonguesFor } from './tongues.ts'
import { pairWords } from './words.ts'

type Detail = NonNullable<Autonomy['detail']>

const READ_IN: Text = { fr: 'Lu en', nl: 'Gelezen in het', en: 'Read in' }
const INTERPRETED: Text = { fr: 'Interprète', nl: 'Tolk', en: 'Interpreter' }

/**
 * A text of the autonomy contract, or the sheet of its running stage. Who prints must read the programme of the file in full.
 * Clauses stay as they were written; the house's own words stand in the youth's language too where the paper is theirs.
 */
export async function draftContract(desk: Desk, order: ContractOrder): Promise<Draft> {
  const { ctx, file, youthId, cast, speech } = desk
  checkMayPrint(desk, 'AUTON')
  if (!readsInFull(ctx, file, 'AUTON')) throw problem('not-allowed', { action: 'print' })
  const { detail } = await getAutonomy(ctx, youthId)
  const contract = detail?.contracts.find(one => one.texts.some(({ id }) => id === order.textId))
  const found = contract?.texts.find(({ id }) => id === order.textId)
  if (!detail || !contract || !found) throw problem('not-found')
  const spoken =
    cast.audience === 'youth' ? spokenFor(order.language, found.language, texts(file, 'languages')) : []
  if (order.form === 'stage') return draftStage(desk, contract, found, spoken)
  return textDraft(
    desk,
    { detail, contract, text: found },
    tonguesFor(CONTRACT_WORDS, speech.language, spoken),
  )
}

type Given = { readonly detail: Detail; readonly contract: AutonomyContract; readonly text: ContractText }

function textDraft(desk: Desk, given: Given, tongues: Tongues<ContractWords>): Draft {
  const { text } = given
  const { both, languages, theirs } = tongues
  const [title = '', subtitle] = both(({ words }) => words.title)
  const state = text.status
  const [ours = ''] = both(({ words }) => `${words.number(text.number)}, ${words.state[state]}`)
  const [mark = ''] = both(({ words }) => words.state.draft.toUpperCase())
  const facing = (parts: Part[]): Block => ({ is: 'facing', languages, parts })
  const { content } = text
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    blocks: [
      ...tongues.missing,
      // What does not count, or not yet, says so before anything else.
      ...(state === 'signed'
        ? []
        : both(({ words }) => words.meaning[state]).map(
            (meaning): Block => ({ is: 'note', strong: true, text: meaning }),
          )),
      facing([
        ...factParts(desk, given, tongues),
        ...partyParts(desk, given, tongues),
        ...clauseParts(content, tongues),
      ]),
      ...budgetBlocks(desk, content, tongues),
      ...content.stages.map((stage, at) => facing(stageParts(stage, at + 1, content.stages.length, tongues))),
      facing([
        ...clause(
          both(({ words }) => words.breakClause),
          content.breakClause,
        ),
        { is: 'heading', texts: both(({ words }) => words.signatures) },
        ...(state === 'draft'
          ? [{ is: 'text', texts: both(({ words }) => words.unsigned) } satisfies Part]
          : []),
      ]),
      ...signingBlocks(desk, text, tongues),
    ],
    entryIds: [],
    purpose: 'contract-text',
    language: theirs,
    foot: [ours, ...tongues.foot],
    ...(state === 'draft' && { mark }),
  }
}

/** The number, from when it counts, how it came about; in which language it is read, for the house. */
function factParts(
  desk: Desk,
  { contract, text }: Given,
  { both, languages }: Tongues<ContractWords>,
): Part[] {
  const { number, effectiveOn, signedOn, reason, language, interpreter } = text
  const { cast, speech } = desk
  const ours = speech.language
  const { endedOn } = contract
  const read: [string, string | null][] = [
    [READ_IN[ours], language && languageWords(language, ours)],
    [INTERPRETED[ours], interpreter],
  ]
  return [
    { is: 'label', texts: both(({ words }) => words.number(number)) },
    ...(text.status === 'signed' ? [point(both(({ words }) => words.meaning.signed))] : []),
    ...(effectiveOn ? [point(both(({ words, day }) => words.from(day(effectiveOn))))] : []),
    ...(signedOn ? [point(both(({ words, day }) => words.signedOn(day(signedOn))))] : []),
    ...(endedOn ? [point(both(({ words, day }) => words.endedOn(day(endedOn))))] : []),
    ...(cast.audience === 'internal'
      ? read.flatMap(([term, value]) => (value ? [point([pairWords(ours, term, value)])] : []))
      : []),
    ...(languages.length > 1
      ? [{ is: 'text', texts: both(({ words }) => words.asWritten) } satisfies Part]
      : []),
    ...(number > 1
      ? [
          { is: 'heading', texts: both(({ words }) => words.changed) } satisfies Part,
          { is: 'text', texts: both(({ words }) => words.changes(number - 1)) } satisfies Part,
        ]
      : []),
    ...(reason ? [asWritten(reason)] : []),
  ]
}

function partyParts(desk: Desk, { detail, text }: Given, { both }: Tongues<ContractWords>): Part[] {
  return [
    { is: 'heading', texts: both(({ words }) => words.parties) },
    ...partiesOf(text, detail.choices).map(party => point(both(tongue => whoIs(desk, party, tongue)))),
  ]
}

function clauseParts(content: ContractContent, { both }: Tongues<ContractWords>): Part[] {
  return [
    ...clause(
      both(({ words }) => words.purpose),
      content.purpose,
    ),
    ...clause(
      both(({ words }) => words.house),
      content.houseObligations,
    ),
    ...clause(
      both(({ words }) => words.youth),
      content.youthObligations,
    ),
    ...clause(
      both(({ words }) => words.rules),
      content.rules,
    ),
  ]
}

function stageParts(
  stage: ContractStage,
  position: number,
  stages: number,
  { both }: Tongues<ContractWords>,
): Part[] {
  const { evaluationOn } = stage
  return [
    { is: 'heading', texts: both(({ words }) => words.stage(position, stages)) },
    { is: 'label', texts: [stage.title] },
    ...ruleParts(stage, both),
    point(both(({ words }) => words.weeks(stage.leastWeeks, stage.mostWeeks))),
    point(both(({ words }) => words.review(stage.reviewEveryWeeks))),
    ...(evaluationOn ? [point(both(({ words, day }) => words.evaluation(day(evaluationOn))))] : []),
    ...(stage.secondPerson ? [point(both(({ words }) => words.secondPerson))] : []),
    ...lines(
      both(({ words }) => words.objectives),
      stage.objectives,
    ),
    ...lines(
      both(({ words }) => words.criteria),
      stage.criteria.map(({ text, measure }) => (measure ? `${text} — ${measure}` : text)),
    ),
    ...lines(
      both(({ words }) => words.supports),
      stage.supports,
    ),
  ]
}

/** What comes in and goes out in a month, and what remains. */
function budgetBlocks(
  { speech }: Desk,
  { budget }: ContractContent,
  { both, languages }: Tongues<ContractWords>,
): Block[] {
  if (budget.length === 0) return []
  const { money } = speech.formats
  const side = (direction: 'in' | 'out') => budget.filter(line => line.direction === direction)
  const sum = (direction: 'in' | 'out') => side(direction).reduce((total, { cents }) => total + cents, 0)
  const titled = (is: Part['is'], texts: string[]): Block => ({
    is: 'facing',
    languages,
    parts: [{ is, texts }],
  })
  const rows = (direction: 'in' | 'out') =>
    side(direction).map(({ label, cents }): [string, string] => [label, money(cents)])
  const table = (title: string[], pairs: [string, string][]): Block[] =>
    pairs.length > 0 ? [titled('label', title), { is: 'pairs', pairs }] : []
  const remains = both(({ words }) => words.remains).join(' · ')
  return [
    titled(
      'heading',
      both(({ words }) => words.budget),
    ),
    ...table(
      both(({ words }) => words.comesIn),
      rows('in'),
    ),
    ...table(
      both(({ words }) => words.goesOut),
      [...rows('out'), [remains, money(sum('in') - sum('out'))]],
    ),
  ]
}
