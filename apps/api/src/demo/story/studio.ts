import { STUDIO_STORIES } from '../texts/studio/stories.ts'
import type { MealTelling } from '../texts/studio/studio-life.ts'
import { type Step, tellSteps } from './steps.ts'
import type { Teller } from './teller.ts'

const WEEK = 7

/** The weeks in a studio of those who live in one, told back from today. */
export function tellStudio(teller: Teller): void {
  const story = STUDIO_STORIES[teller.youth.alias]
  if (!story) return
  // Dice of its own: what is told here changes nothing else of the file.
  const own = { ...teller, dice: teller.dice.branch('studio') }
  const arrival = teller.youth.day
  tellSteps(own, [
    ...story.records.map(({ ago, ...record }): Step => ({ ...record, day: -ago - arrival })),
    ...story.meals.map(week => toStep(week, teller)),
  ])
}

/** The meals of a week, written down on its Monday. */
function toStep({ weeksBack, cost, done, planned }: MealTelling, { youth, calendar }: Teller): Step {
  // Sunday is 0; the Monday of this week lies so many days back.
  const sinceMonday = (calendar.now.getUTCDay() + 6) % WEEK
  const day = -sinceMonday - WEEK * weeksBack - youth.day
  return {
    day,
    kind: 'meal-plan',
    by: 'referent',
    hour: 7,
    answers: {
      weekOn: '@+0',
      meals: planned.map(([on, what]) => ({ day: on, what })),
      cost,
      ...(done && { done }),
    },
  }
}
