import type { Text } from '@havre/policy/text.ts'
import { type Day, plusMonths } from '../dates/days.ts'
import { t } from '../law/common.ts'
import { basis } from '../law/texts.ts'
import type { Jurisdiction, Rule } from '../model/rule.ts'

/** Where somebody lives after the house. */
export const LODGINGS = [
  'ownHome',
  'supportedHousing',
  'extraMurosStudio',
  'family',
  'hostFamily',
  'otherCentre',
  'youthHostel',
  'hotel',
  'other',
  'none',
  'unknown',
] as const
export type Lodging = (typeof LODGINGS)[number]

const MOST_MONTHS = 2

/** No hotel for who is with the ASE; in an emergency, for a time that ends. */
export const NO_HOTEL: Rule = {
  id: 'fr.exit.no-hotel',
  version: '2024-02-16',
  jurisdiction: 'FR',
  validFrom: '2024-02-01',
  validTo: null,
  basis: basis('casf', 'L221-2-3'),
  certainty: 'known',
  explain: t(
    'Pas d’hôtel depuis février 2024. Dérogation : en urgence, deux mois au plus, en structure jeunesse ; à confirmer avec le département.',
    'Geen hotel sinds februari 2024. Afwijking: bij spoed, hoogstens twee maanden, in een jeugdstructuur; met het departement te bevestigen.',
    'No hotel since February 2024. Exception: in an emergency, two months at most, in a youth structure; to be confirmed with the department.',
  ),
}

export type LodgingGiven = {
  readonly lodging: Lodging | null
  readonly from: Day | null
  readonly until: Day | null
  readonly emergency: boolean
}
export type LodgingRefusal = {
  readonly field: 'lodging' | 'lodgingFrom' | 'lodgingUntil'
  readonly code: 'hotel-forbidden' | 'end-required' | 'start-required' | 'too-long' | 'before-start'
  readonly reason: Text
}

/** Why this lodging may not be planned; null where it may. A hostel of the youth sector lives by the same exception. */
export function refuseLodging(jurisdiction: Jurisdiction, given: LodgingGiven): LodgingRefusal | null {
  const { lodging, from, until, emergency } = given
  const refusal = (field: LodgingRefusal['field'], code: LodgingRefusal['code']) => ({
    field,
    code,
    reason: withArticle(NO_HOTEL),
  })
  if (from && until && until < from) return refusal('lodgingUntil', 'before-start')
  if (jurisdiction !== NO_HOTEL.jurisdiction || (lodging !== 'hotel' && lodging !== 'youthHostel'))
    return null
  if (!emergency) return refusal('lodging', 'hotel-forbidden')
  if (!from) return refusal('lodgingFrom', 'start-required')
  if (!until) return refusal('lodgingUntil', 'end-required')
  return until > plusMonths(from, MOST_MONTHS) ? refusal('lodgingUntil', 'too-long') : null
}

function withArticle({ explain, basis: { text, article } }: Rule): Text {
  const said = (language: keyof Text) => `${explain[language]} (${text[language]}, ${article})`
  return { fr: said('fr'), nl: said('nl'), en: said('en') }
}
