import { m } from '../../paraglide/messages.js'
import type { Difference } from '../../ui/conflict-panel.tsx'
import type { Draft } from './occasion-draft.ts'
import {
  accompanimentWords,
  audienceWords,
  consentWords,
  learnsWords,
  placeWords,
  transportWords,
} from './occasion-words.ts'

/** Every box of the form in words, mine beside theirs. */
export function occasionDifferences(mine: Draft, theirs: Draft): Difference[] {
  const rows: [string, (draft: Draft) => string][] = [
    [m.calendar_title(), draft => draft.title],
    [m.calendar_description(), draft => draft.description],
    [m.calendar_aim(), draft => draft.aim],
    [m.calendar_audience(), draft => audienceWords[draft.audience]()],
    [m.calendar_place(), placeOf],
    [m.calendar_organiser(), partnerOf],
    [
      m.calendar_with(),
      draft => (draft.accompaniment === 'none' ? '' : accompanimentWords[draft.accompaniment]()),
    ],
    [m.calendar_outing_rule(), draft => draft.outingRule],
    [m.calendar_transport(), draft => transportWords[draft.transport]()],
    [m.calendar_risk(), draft => (draft.riskChecked ? draft.riskWords || m.calendar_yes() : '')],
    [m.calendar_consent(), draft => consentWords[draft.consent]()],
    [m.calendar_cost(), draft => draft.cost],
    [m.calendar_max(), draft => draft.places],
  ]
  return rows.map(([field, read]) => ({ field, mine: read(mine), theirs: read(theirs) }))
}

function placeOf({ place, placeWords: words }: Draft): string {
  return place === 'none' ? '' : [placeWords[place](), words].filter(Boolean).join(' · ')
}

function partnerOf({ outside, partnerName, learns }: Draft): string {
  return outside ? `${partnerName} · ${learnsWords[learns]()}` : m.calendar_organiser_house()
}
