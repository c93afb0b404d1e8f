import type { ContractContent } from '@havre/contracts/contract-content.ts'
import {
  actWords,
  digestOf,
  signatureWords,
  textWords,
} from '../../modules/autonomy-contracts/contract-seal.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import { contractWords } from '../texts/contract.ts'
import type { TableRow } from '../write-rows.ts'
import { type Crew, changing, common, crewOf, fileOf, moment, today } from './contract-people.ts'
import { CONTRACT_STORIES, type ContractStory } from './contract-stories.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'
import { applicationId } from './studio-applications.ts'

type ToldText = {
  readonly id: string
  readonly number: number
  readonly status: 'draft' | 'signed' | 'replaced'
  readonly day: string
  readonly content: ContractContent
  readonly reason: string | null
}
export type Told = {
  readonly house: DemoHouse
  readonly story: ContractStory
  readonly file: PlannedFile
  readonly id: string
  readonly crew: Crew
  readonly startsOn: string | null
  readonly texts: readonly ToldText[]
}

const known = new WeakMap<DemoHouse, readonly Told[]>()

/** Every contract of the demo centre: told once, written to seven tables. */
export function told(house: DemoHouse): readonly Told[] {
  const before = known.get(house)
  if (before) return before
  const all = CONTRACT_STORIES.flatMap((story): Told[] => {
    const file = fileOf(house, story.alias)
    if (!file) return []
    const crew = crewOf(house, file)
    const startsOn =
      story.startedWeeksAgo === null ? null : plusDays(today(house), -7 * story.startedWeeksAgo)
    return [
      {
        house,
        story,
        file,
        id: createDice(`contract/${file.id}`).uuid(),
        crew,
        startsOn,
        texts: textsOf(house, story, file, crew, startsOn),
      },
    ]
  })
  known.set(house, all)
  return all
}

function textsOf(
  house: DemoHouse,
  story: ContractStory,
  file: PlannedFile,
  { referents, director }: Crew,
  startsOn: string | null,
): ToldText[] {
  const content = contractWords(story.purpose, {
    referents: [...referents],
    substitutes: [],
    director,
    guardian: createDice(`party/${file.id}/guardian`).uuid(),
  })
  const { amended } = story
  const textId = (number: number) => createDice(`contract-text/${file.id}/${number}`).uuid()
  const first: ToldText = {
    id: textId(1),
    number: 1,
    status: startsOn === null ? 'draft' : amended ? 'replaced' : 'signed',
    day: startsOn ? plusDays(startsOn, -4) : plusDays(today(house), -6),
    content,
    reason: null,
  }
  if (!amended) return [first]
  const stages = content.stages.map(stage =>
    stage.key === 'studio-weekly'
      ? {
          ...stage,
          reviewEveryWeeks: 4,
          supports: ['Entretien le samedi avec le référent', ...stage.supports.slice(1)],
        }
      : stage,
  )
  return [
    {
      id: textId(2),
      number: 2,
      status: 'signed',
      day: plusDays(today(house), -7 * amended.weeksAgo),
      content: { ...content, stages },
      reason: amended.reason,
    },
    first,
  ]
}

export const demoContracts = (house: DemoHouse): TableRow[] =>
  told(house).map(({ file, id, crew, story, startsOn, texts }) => {
    const day = texts.at(-1)?.day ?? today(house)
    return {
      ...common(house, id, file, crew.coordinator, day),
      ...changing(day),
      application_id: applicationId(file),
      status: story.status,
      starts_on: startsOn,
      stage: story.runs.at(-1)?.position ?? null,
    }
  })

export const demoContractTexts = (house: DemoHouse): TableRow[] =>
  told(house).flatMap(one => one.texts.map(text => textRow(one, text)))

function textRow({ house, file, id, crew, story, startsOn }: Told, text: ToldText): TableRow {
  const seal = textWords(keyOf(house, file.id), text.id, file.id)
  const effectiveOn = text.number === 1 ? startsOn : text.day
  const isDraft = text.status === 'draft'
  return {
    ...common(house, text.id, file, crew.coordinator, text.day),
    ...changing(text.day),
    contract_id: id,
    number: text.number,
    status: text.status,
    content: seal.close('content', JSON.stringify(text.content)),
    language: story.language,
    interpreter: seal.close('interpreter', story.interpreter),
    digest: isDraft ? null : digestFor({ id, story }, text, effectiveOn),
    proposed_at: isDraft ? null : moment(text.day),
    effective_on: effectiveOn,
    signed_on: isDraft ? null : plusDays(text.day, 2),
    reason: seal.close('reason', text.reason),
  }
}

function digestFor(
  { id, story }: Pick<Told, 'id' | 'story'>,
  { number, content, day }: ToldText,
  effectiveOn: string | null,
): string {
  return digestOf({
    contractId: id,
    number,
    language: story.language,
    effectiveOn: effectiveOn ?? day,
    content,
  })
}

const proposedTexts = (house: DemoHouse) =>
  told(house).flatMap(one =>
    one.texts.filter(({ status }) => status !== 'draft').map(text => ({ ...one, text })),
  )

export const demoContractStages = (house: DemoHouse): TableRow[] =>
  proposedTexts(house).flatMap(({ file, crew, text }) =>
    text.content.stages.map((stage, at) => ({
      ...common(
        house,
        createDice(`contract-stage/${text.id}/${at}`).uuid(),
        file,
        crew.coordinator,
        text.day,
      ),
      text_id: text.id,
      position: at + 1,
      key: stage.key,
      least_weeks: stage.leastWeeks,
      most_weeks: stage.mostWeeks,
      review_every_weeks: stage.reviewEveryWeeks,
      presence: stage.presence,
      visits: stage.visits,
      second_person: stage.secondPerson,
      evaluation_on: stage.evaluationOn,
      criteria: stage.criteria.map(({ key }) => key),
    })),
  )

/** Who signs a demo text, in the order in which they did. */
const signersOf = ({ crew, text }: { crew: Crew; text: ToldText }) => [
  { role: 'youth', account: null, party: null, by: crew.referents[0] },
  { role: 'referent', account: crew.referents[0], party: null, by: crew.referents[0] },
  { role: 'referent', account: crew.referents[1], party: null, by: crew.referents[1] },
  { role: 'director', account: crew.director, party: null, by: crew.director },
  { role: 'guardian', account: null, party: text.content.parties.guardian, by: crew.referents[0] },
]
const partyIdOf = (text: ToldText, at: number) => createDice(`contract-party/${text.id}/${at}`).uuid()

export const demoContractParties = (house: DemoHouse): TableRow[] =>
  proposedTexts(house).flatMap(({ file, crew, text }) =>
    signersOf({ crew, text }).map(({ role, account, party }, at) => ({
      ...common(house, partyIdOf(text, at), file, crew.coordinator, text.day),
      text_id: text.id,
      role,
      account_id: account,
      party_id: party,
      required: true,
      since: text.day,
    })),
  )

export const demoContractSignatures = (house: DemoHouse): TableRow[] =>
  proposedTexts(house).flatMap(({ file, id: contractId, crew, story, startsOn, text }) =>
    signersOf({ crew, text }).map(({ role, by }, at) => {
      const id = createDice(`signature/${text.id}/${at}`).uuid()
      const signedOn = plusDays(text.day, at < 2 ? 1 : 2)
      const seal = signatureWords(keyOf(house, file.id), id, file.id)
      const isOral = role === 'youth' && story.language === 'am'
      return {
        ...common(house, id, file, by, signedOn),
        text_id: text.id,
        party_id: partyIdOf(text, at),
        way: isOral ? 'oral' : 'screen',
        witness_id: isOral ? crew.referents[1] : null,
        drawing: seal.close('drawing', role === 'youth' && !isOral ? DRAWN : null),
        language: role === 'youth' ? story.language : 'fr',
        interpreter: seal.close('interpreter', role === 'youth' ? story.interpreter : null),
        signed_at: moment(signedOn),
        digest: digestFor({ id: contractId, story }, text, text.number === 1 ? startsOn : text.day),
      }
    }),
  )

/** A hand that writes its first letter. */
const DRAWN = 'M80 620 L160 300 L220 640 L300 320 L360 560 L460 520 L520 600 L640 480 L720 560 L900 500'

export const runIdOf = (contractId: string, at: number) => createDice(`stage-run/${contractId}/${at}`).uuid()

export const demoStageRuns = (house: DemoHouse): TableRow[] =>
  told(house).flatMap(({ file, id, crew, story }) =>
    story.runs.map(({ position, weeksAgo, untilWeeksAgo, outcome }, at) => {
      const since = plusDays(today(house), -7 * weeksAgo)
      const until = untilWeeksAgo === null ? null : plusDays(today(house), -7 * untilWeeksAgo)
      return {
        ...common(house, runIdOf(id, at), file, crew.coordinator, since),
        ...changing(until ?? since),
        contract_id: id,
        position,
        since,
        until,
        outcome,
      }
    }),
  )

export const demoContractActs = (house: DemoHouse): TableRow[] =>
  told(house).flatMap(({ file, id, crew, story, startsOn }) => {
    const act = (name: string, day: string, reason: string | null) => {
      const actId = createDice(`contract-act/${id}/${name}`).uuid()
      return {
        ...common(house, actId, file, crew.coordinator, day),
        contract_id: id,
        act: name,
        on_date: day,
        reason: actWords(keyOf(house, file.id), actId, file.id).close('reason', reason),
      }
    }
    const { suspended } = story
    return [
      ...(startsOn ? [act('start', startsOn, null)] : []),
      ...(suspended ? [act('suspend', plusDays(today(house), -suspended.daysAgo), suspended.reason)] : []),
    ]
  })
