import {
  applicationWords,
  opinionWords,
} from '../../modules/studio-applications/studio-applications.present.ts'
import type { PlannedFile } from '../plan.ts'
import { createDice } from '../prng.ts'
import type { TableRow } from '../write-rows.ts'
import { changing, common, crewOf, fileOf, moment, today } from './contract-people.ts'
import { APPLICATION_STORIES } from './contract-stories.ts'
import { keyOf, plusDays } from './house.ts'
import type { DemoHouse } from './registers.ts'

export const applicationId = (file: PlannedFile) => createDice(`application/${file.id}`).uuid()

export const demoApplications = (house: DemoHouse): TableRow[] =>
  APPLICATION_STORIES.flatMap(({ alias, askedDaysAgo, words, decision }) => {
    const file = fileOf(house, alias)
    if (!file) return []
    const id = applicationId(file)
    const { referents, coordinator } = crewOf(house, file)
    const seal = applicationWords(keyOf(house, file.id), id, file.id)
    const asked = plusDays(today(house), -askedDaysAgo)
    const decided = decision && plusDays(today(house), -decision.daysAgo)
    return [
      {
        ...common(house, id, file, referents[0], asked),
        ...changing(decided ?? asked),
        asked_on: asked,
        words: seal.close('words', words),
        wished_from: plusDays(asked, 60),
        status: decision?.status ?? 'asked',
        reason: seal.close('reason', decision?.reason),
        against: decision?.against ?? [],
        decided_by: decision ? coordinator : null,
        decided_at: decided ? moment(decided) : null,
      },
    ]
  })

export const demoOpinions = (house: DemoHouse): TableRow[] =>
  APPLICATION_STORIES.flatMap(({ alias, askedDaysAgo, opinions }) => {
    const file = fileOf(house, alias)
    if (!file) return []
    const { referents } = crewOf(house, file)
    return opinions.map(({ of, opinion, words }, at) => {
      const id = createDice(`opinion/${file.id}/${at}`).uuid()
      const day = plusDays(today(house), 2 - askedDaysAgo)
      return {
        ...common(house, id, file, referents[of === 'referent' ? 0 : 1], day),
        ...changing(day),
        application_id: applicationId(file),
        opinion,
        words: opinionWords(keyOf(house, file.id), id, file.id).close('words', words),
      }
    })
  })
