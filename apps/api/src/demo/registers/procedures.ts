import { evaluate, type Result } from '@havre/rules/engine/evaluate.ts'
import { findProcedure } from '@havre/rules/law/procedures.ts'
import type { Procedure } from '@havre/rules/model/definition.ts'
import type { Paper } from '@havre/rules/residence/papers.ts'
import { eventWords } from '../../modules/legal-procedures/events.present.ts'
import { procedureWords } from '../../modules/legal-procedures/legal-procedures.present.ts'
import { placeOf } from '../../modules/legal-procedures/place.ts'
import { deadlineColumns } from '../../modules/legal-procedures/write-deadlines.ts'
import { isWatched, paperDeadlines } from '../../modules/residence-documents/paper-deadlines.ts'
import { documentWords } from '../../modules/residence-documents/residence-documents.present.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { keyOf } from './house.ts'
import { type Story, storiesOf, type ToldEvent } from './procedure-stories.ts'
import type { DemoHouse } from './registers.ts'

type Told = {
  readonly file: PlannedFile
  readonly id: string
  readonly author: string
  readonly definition: Procedure
  readonly story: Story
  readonly events: readonly (ToldEvent & { id: string })[]
  readonly result: Result
}

export const demoProcedures = (house: DemoHouse): TableRow[] =>
  told(house).map(({ file, id, author, definition, story, result }, turn) => {
    const words = procedureWords(keyOf(house, file.id), id, file.id)
    return {
      ...common(house, { id, file, author }),
      definition: definition.id,
      definition_version: definition.version,
      ...placeOf(definition, result),
      applicant: 'guardian',
      born_on: file.birthOn,
      other_births: '{}',
      facts: story.facts,
      reference: words.close('reference', `DEMO-OE-${4000 + turn}`),
      note: words.close('note', story.note),
    }
  })

export const demoProcedureEvents = (house: DemoHouse): TableRow[] =>
  told(house).flatMap(({ file, id, author, definition, events }) =>
    events.map(event => ({
      ...common(house, { id: event.id, file, author }),
      procedure_id: id,
      event: event.event,
      definition_version: definition.version,
      happened_on: event.on,
      mode: event.mode ?? null,
      printed_until: event.printedUntil ?? null,
      answers: event.answers ?? null,
      evidence: event.evidence ? 'lawyer' : null,
      note: eventWords(keyOf(house, file.id), event.id, file.id).close('note', event.note),
    })),
  )

type ToldPaper = Told & {
  readonly event: Told['events'][number]
  readonly paper: Paper
  readonly paperId: string
  readonly until: string | null
}

/** The papers that came with an event: the older ones went back when the next was handed over. */
const toldPapers = (house: DemoHouse): readonly ToldPaper[] =>
  told(house).flatMap(one => {
    const papers = one.events.flatMap(event => {
      const paper = one.definition.events.find(({ id }) => id === event.event)?.gives
      return paper && event.printedUntil ? [{ event, paper }] : []
    })
    return papers.map(({ event, paper }, at) => ({
      ...one,
      event,
      paper,
      paperId: createDice(`paper/${event.id}`).uuid(),
      until: papers[at + 1]?.event.on ?? null,
    }))
  })

export const demoResidenceDocuments = (house: DemoHouse): TableRow[] =>
  toldPapers(house).map(({ file, author, event, paper, paperId, until }, turn) => ({
    ...common(house, { id: paperId, file, author }),
    event_id: event.id,
    paper,
    issued_on: event.on,
    valid_until: event.printedUntil ?? null,
    original: turn % 3 === 2 ? 'guardian' : 'safe',
    copies: 2,
    number: documentWords(keyOf(house, file.id), paperId, file.id).close(
      'number',
      `DEMO-${paperId.slice(0, 6)}`,
    ),
    withdrawn_on: until,
  }))

export const demoDeadlines = (house: DemoHouse): TableRow[] =>
  told(house).flatMap(({ file, id, author, result }) =>
    result.deadlines.map(deadline => ({
      ...common(house, { id: createDice(`due/${id}/${deadline.rule.id}`).uuid(), file, author }),
      procedure_id: id,
      ...deadlineColumns(deadline),
    })),
  )

/** What falls due by the papers whose end the rules of their procedure do not watch. */
export const demoPaperDeadlines = (house: DemoHouse): TableRow[] =>
  toldPapers(house).flatMap(({ file, author, definition, event, paper, paperId, until }) =>
    isWatched(definition, event.event)
      ? []
      : paperDeadlines({ paper, validUntil: event.printedUntil ?? null, withdrawn: until !== null }).map(
          due => ({
            ...common(house, { id: createDice(`due/${paperId}/${due.rule}`).uuid(), file, author }),
            document_id: paperId,
            status: 'open',
            ...due,
          }),
        ),
  )

const known = new WeakMap<DemoHouse, readonly Told[]>()

/** Every procedure of the demo centre with where it stands: told once, written to four tables. */
function told(house: DemoHouse): readonly Told[] {
  const before = known.get(house)
  if (before) return before
  const today = house.now.toISOString().slice(0, 10)
  const all = house.plan.files.flatMap((file, turn) =>
    storiesOf(file, turn, today).flatMap((story): Told[] => {
      const definition = findProcedure(story.definition)
      const author = house.plan.members.find(one => one.youthId === file.id && one.function === 'legal')
      if (!definition || !author) return []
      const id = createDice(`procedure/${file.id}/${story.definition}`).uuid()
      const events = story.events.map((event, at) => ({
        ...event,
        id: createDice(`event/${id}/${at}`).uuid(),
      }))
      const births = file.birthOn ? [{ day: file.birthOn, retained: true }] : []
      const result = evaluate(definition, { facts: { births, answers: story.facts }, events, today })
      if (result.refused.length > 0) throw new Error(`the demo tells what ${definition.id} does not allow`)
      return [{ file, id, author: author.accountId, definition, story, events, result }]
    }),
  )
  known.set(house, all)
  return all
}

function common(house: DemoHouse, { id, file, author }: { id: string; file: PlannedFile; author: string }) {
  return {
    id,
    centre_id: house.plan.centreId,
    youth_id: file.id,
    created_by: author,
    version: 1,
    created_at: file.createdAt,
    updated_at: file.createdAt,
  }
}
