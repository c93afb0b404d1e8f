import type { CivilDate } from '../../lib/civil-date.ts'
import { today } from '../../lib/formats.ts'
import type { Trial, TrialEvent } from './api/evaluate-procedure.ts'
import type { Procedure } from './api/list-procedures.ts'

/** The youth who is imagined. It lives in the page and nowhere else. */
export interface Situation {
  birth: CivilDate | null
  otherBirth: CivilDate | null
  today: CivilDate
  facts: NonNullable<Trial['facts']>
}

export const unknownSituation = (): Situation => ({
  birth: null,
  otherBirth: null,
  today: today(),
  facts: {},
})

/** What the engine is asked about a situation and what happened in it. */
export function trialOf(
  { id, version }: Procedure,
  { birth, otherBirth, today: from, facts }: Situation,
  events: readonly TrialEvent[],
): Trial {
  return {
    procedure: id,
    version,
    births: [
      ...(birth ? [{ day: birth, retained: true }] : []),
      ...(otherBirth ? [{ day: otherBirth, retained: false }] : []),
    ],
    facts,
    events: [...events],
    today: from,
  }
}
