import { MISSING_WORDS } from '@havre/kinds/vocabularies/missing.ts'
import type { Words } from '../../modules/missing/missing-words.ts'
import { sealCall, sealWords } from '../../modules/missing/missing-words.ts'
import { createDice } from '../prng.ts'
import { episodeId, minutesBack } from '../story/disappearance.ts'
import { ABSENCES, type ToldAbsence } from '../texts/disappearances.ts'
import type { TableRow } from '../write-rows.ts'
import { fileNamed, handsOf } from './crew.ts'
import { keyOf } from './house.ts'
import type { DemoHouse } from './registers.ts'

export function demoDisappearances(house: DemoHouse): readonly TableRow[] {
  return ABSENCES.map(absence => {
    const { file, hands, at } = around(house, absence)
    const { back, closed } = absence
    const report = house.plan.entries.find(
      entry => entry.youthId === file.id && entry.kind === 'disappearance-report',
    )
    const given = Object.fromEntries(MISSING_WORDS.map(word => [word, absence.words[word] ?? '']))
    const changedAt = at(closed ?? back ?? absence.noticed - 30)
    return {
      id: episodeId(absence),
      centre_id: house.plan.centreId,
      youth_id: file.id,
      protocol: 'BE-1',
      last_seen_at: at(absence.seen),
      noticed_at: at(absence.noticed),
      factors: absence.factors,
      photo_consent: absence.photo ?? 'unknown',
      qualification: absence.qualification ?? null,
      words: sealWords(keyOf(house, file.id), episodeId(absence), file.id, given as Words),
      returned_at: back === undefined ? null : at(back),
      return_how: absence.how ?? null,
      closed_at: closed === undefined ? null : at(closed),
      closed_by: closed === undefined ? null : hands.coordinator,
      close_reason: absence.reason ?? null,
      entry_id: closed === undefined ? null : (report?.id ?? null),
      created_by: hands.at(at(absence.noticed).getUTCHours()),
      version: 4,
      created_at: at(absence.noticed),
      updated_at: changedAt,
    }
  })
}

export function demoDisappearanceSteps(house: DemoHouse): readonly TableRow[] {
  return ABSENCES.flatMap(absence => {
    const { file, hands, at, dice } = around(house, absence)
    return absence.steps.map(
      ({ step, turn = 0, after, outcome = 'done', who = '', note = '', reference = '' }) => {
        const id = dice.uuid()
        const doneAt = at(absence.noticed - after)
        return {
          id,
          centre_id: house.plan.centreId,
          youth_id: file.id,
          disappearance_id: episodeId(absence),
          step,
          turn,
          outcome,
          done_at: doneAt,
          words: sealCall(keyOf(house, file.id), id, file.id, { who, note, reference }),
          created_by: step === 'review' ? hands.coordinator : hands.at(doneAt.getUTCHours()),
          version: 1,
          created_at: doneAt,
          updated_at: doneAt,
        }
      },
    )
  })
}

function around(house: DemoHouse, absence: ToldAbsence) {
  const file = fileNamed(house, absence.alias)
  return {
    file,
    hands: handsOf(house, file.id),
    at: (minutes: number) => minutesBack(house.now, minutes),
    dice: createDice(`disappearance steps/${absence.alias}`),
  }
}
