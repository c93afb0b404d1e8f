import type { Text } from '@havre/policy/text.ts'
import type { Day } from '../dates/days.ts'

export const JURISDICTIONS = ['BE', 'FR'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

/**
 * How sure a rule is. `sourced`: read in the text named. `known`: from knowledge, to be verified. `practice`: a habit or a proposal,
 * no rule of law. `uncertain`: known to be changing or contested; never shown as sure.
 */
export const CERTAINTIES = ['sourced', 'known', 'practice', 'uncertain'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Who acts, decides or must be told. */
export const ACTORS = [
  'house',
  'recognisedCentre',
  'guardian',
  'parents',
  'guardianshipService',
  'youngPerson',
  'lawyer',
  'immigrationOffice',
  'asylumAuthority',
  'magistrate',
  'court',
  'council',
  'municipality',
  'mandatingAuthority',
  'returnOrganisation',
  'department',
  'prefecture',
  'receptionAgency',
] as const
export type Actor = (typeof ACTORS)[number]

/** In which text of law something stands, and at which article; the article is written alike in every language. */
export type Basis = { readonly text: Text; readonly article: string }

/** What every rule of law carries, so that anybody can check it. */
export type Rule = {
  readonly id: string
  /** The day of the wording that this version follows, or of its last review here. */
  readonly version: string
  readonly jurisdiction: Jurisdiction
  readonly validFrom: Day
  /** The last day on which it holds; null while nobody has set an end. */
  readonly validTo: Day | null
  readonly basis: Basis
  readonly certainty: Certainty
  readonly explain: Text
}

/** Whether the rule holds on that day. */
export function inForce({ validFrom, validTo }: Pick<Rule, 'validFrom' | 'validTo'>, on: Day): boolean {
  return validFrom <= on && (validTo === null || on <= validTo)
}
