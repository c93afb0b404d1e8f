import type { Stage } from '../api/read-autonomy.ts'
import { newKey } from './items.ts'

/** A stage with the house's usual figures and no words yet. */
export function emptyStage(): Stage {
  return {
    key: newKey(),
    title: '',
    objectives: [],
    criteria: [],
    supports: [],
    leastWeeks: 4,
    mostWeeks: 12,
    reviewEveryWeeks: 4,
    presence: 'weekly',
    visits: 'daytime',
    secondPerson: false,
    evaluationOn: null,
  }
}
