import { nextReview } from '@havre/rules/autonomy/stage-window.ts'
import { reviewWords, selfWords } from '../../modules/contract-reviews/review-seal.ts'
import type { PlannedEntry } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { changing, common, moment, today } from './contract-people.ts'
import { runIdOf, type Told, told } from './contracts.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'
import { REVIEW_STORIES, type ReviewStory, SELF_STORIES } from './review-stories.ts'

const weeksAgo = (house: DemoHouse, weeks: number) => plusDays(today(house), -7 * weeks)

/** The run that such a review was held on: the one that ended that week, or the one that ran. */
function runAt({ story, id }: Told, weeks: number) {
  const at = story.runs.findIndex(
    ({ weeksAgo: since, untilWeeksAgo }) => since > weeks && (untilWeeksAgo ?? 0) <= weeks,
  )
  const run = story.runs[at]
  if (!run) throw new Error('a demo review outside its contract')
  return { ...run, id: runIdOf(id, at) }
}

const stageAt = ({ texts }: Told, position: number) => {
  const stage = texts[0]?.content.stages[position - 1]
  if (!stage) throw new Error('a demo review of no stage')
  return stage
}

export const demoSelfAssessments = (house: DemoHouse): TableRow[] =>
  told(house).flatMap(one =>
    SELF_STORIES.filter(({ alias }) => alias === one.story.alias).map(self => {
      const id = createDice(`self-assessment/${one.id}`).uuid()
      const day = plusDays(today(house), -self.daysAgo)
      const run = runAt(one, 0)
      const criteria = stageAt(one, run.position).criteria.map(({ key }, at) => ({
        key,
        state: self.states[at] ?? 'almost',
        words: self.said[at] ?? null,
      }))
      const content = JSON.stringify({ criteria, words: self.words })
      return {
        ...common(house, id, one.file, one.crew.referents[0], day),
        contract_id: one.id,
        run_id: run.id,
        said_on: day,
        content: selfWords(keyOf(house, one.file.id), id, one.file.id).close('content', content),
      }
    }),
  )

export const demoReviews = (house: DemoHouse): TableRow[] =>
  told(house).flatMap(one =>
    REVIEW_STORIES.filter(({ alias }) => alias === one.story.alias).map(review => reviewRow(one, review)),
  )

function reviewRow(one: Told, review: ReviewStory): TableRow {
  const { house, file, crew } = one
  const id = createDice(`contract-review/${one.id}/${review.weeksAgo}`).uuid()
  const run = runAt(one, review.weeksAgo)
  const stage = stageAt(one, run.position)
  const day = weeksAgo(house, review.weeksAgo)
  const words = reviewWords(keyOf(house, file.id), id, file.id)
  const second = house.plan.accounts.find(
    ({ id: account, roles }) => roles.includes('COO') && account !== crew.coordinator,
  )
  if (!second) throw new Error('a demo centre with one coordinator')
  const isConfirmed = stage.secondPerson && !review.waits
  return {
    ...common(house, id, file, crew.coordinator, day),
    ...changing(day),
    contract_id: one.id,
    run_id: run.id,
    status: review.waits ? 'waiting' : 'decided',
    held_on: day,
    content: words.close(
      'content',
      JSON.stringify(
        stage.criteria.map(({ key }, at) => ({
          key,
          state: review.states[at] ?? 'met',
          note: review.notes[at] ?? null,
        })),
      ),
    ),
    decision: review.decision,
    reason: words.close('reason', review.reason),
    comment: words.close('comment', review.comment),
    waivers: [...review.waivers],
    second_person: stage.secondPerson,
    effective_on: review.waits ? null : day,
    next_review_on: nextDay(one, review, run.position, day),
    decided_by: crew.coordinator,
    decided_at: moment(day),
    confirmed_by: isConfirmed ? second.id : null,
    confirmed_at: isConfirmed ? moment(day) : null,
  }
}

function nextDay(one: Told, review: ReviewStory, position: number, day: string): string {
  const passes = review.decision === 'pass'
  const stage = stageAt(one, passes ? position + 1 : position)
  const anew = passes || review.waivers.includes('beyondMost')
  const since = anew ? day : weeksAgo(one.house, runAt(one, review.weeksAgo).weeksAgo)
  return nextReview({ ...stage, since }, [], day, day).on
}

const about =
  (kind: string, field: string, ...codes: readonly string[]) =>
  (act: PlannedEntry) =>
    act.kind === kind && codes.includes(String(act.answers[field]))

/** Which signed acts show a criterion, by what they are about. What has none stays without. */
const SHOWN_BY: Readonly<Record<string, readonly ((act: PlannedEntry) => boolean)[]>> = {
  'weekly-budget': [
    about('studio-observation', 'domain', 'budget'),
    about('auton-note', 'domain', 'money'),
    about('meal-plan', 'done', 'asPlanned', 'partly', 'otherwise'),
  ],
  upkeep: [
    about('studio-presence', 'state', 'inOrder', 'toTidy', 'toRepair'),
    about('studio-observation', 'domain', 'cleaning'),
  ],
  month: [
    about('studio-observation', 'domain', 'budget'),
    about('auton-note', 'domain', 'money'),
    ({ kind }) => kind === 'bill',
  ],
  appointments: [about('studio-observation', 'domain', 'health', 'administration')],
}
const MOST_OF_A_CRITERION = 2

/** Acts of the stage that runs, the latest of those that show a criterion hung on it. */
export const demoEvidence = (house: DemoHouse): TableRow[] =>
  told(house)
    .filter(({ story }) => story.status === 'running')
    .flatMap(one => {
      const run = runAt(one, 0)
      const stage = stageAt(one, run.position)
      const since = weeksAgo(house, run.weeksAgo)
      const acts = house.plan.entries
        .filter(
          ({ youthId, status, occurredAt }) =>
            youthId === one.file.id && status === 'signed' && dayOf(occurredAt) >= since,
        )
        .toSorted((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime())
      return stage.criteria.flatMap(({ key }) =>
        acts
          .filter(act => SHOWN_BY[key]?.some(shows => shows(act)))
          .slice(0, MOST_OF_A_CRITERION)
          .map((act, at) => ({
            ...common(
              house,
              createDice(`criterion-evidence/${one.id}/${key}/${at}`).uuid(),
              one.file,
              one.crew.referents[0],
              dayOf(act.occurredAt),
            ),
            ...changing(dayOf(act.occurredAt)),
            contract_id: one.id,
            stage_key: stage.key,
            criterion_key: key,
            entry_id: act.id,
          })),
      )
    })

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
