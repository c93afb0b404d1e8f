import { HELPS_BY_AXIS, type Help } from '@havre/contracts/partner-helps.ts'
import { AXES, axisLabel } from '../../lib/axis-label.tsx'
import { date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { Partner } from './api/get-partner.ts'
import type { PartnerItem } from './api/search-partners.ts'

type Left = Partner['places']['left']
type Answer = Partner['requests'][number]['answer']

export const kindWords: Record<Partner['kind'], () => string> = {
  youthAid: m.partners_kind_youth_aid,
  housing: m.partners_kind_housing,
  school: m.partners_kind_school,
  health: m.partners_kind_health,
  mentalHealth: m.partners_kind_mental_health,
  legalAid: m.partners_kind_legal_aid,
  recognisedCentre: m.partners_kind_recognised_centre,
  police: m.partners_kind_police,
  authority: m.partners_kind_authority,
  guardianship: m.partners_kind_guardianship,
  interpreters: m.partners_kind_interpreters,
  leisure: m.partners_kind_leisure,
  training: m.partners_kind_training,
  foodClothing: m.partners_kind_food_clothing,
  returning: m.partners_kind_returning,
  other: m.partners_kind_other,
}

export const helpWords: Record<Help, () => string> = {
  firstNeeds: m.partners_help_first_needs,
  emergencyBed: m.partners_help_emergency_bed,
  interpreting: m.partners_help_interpreting,
  protection: m.partners_help_protection,
  statement: m.partners_help_statement,
  legalAdvice: m.partners_help_legal_advice,
  victimStatus: m.partners_help_victim_status,
  residence: m.partners_help_residence,
  guardian: m.partners_help_guardian,
  health: m.partners_help_health,
  mentalHealth: m.partners_help_mental_health,
  addiction: m.partners_help_addiction,
  family: m.partners_help_family,
  schooling: m.partners_help_schooling,
  language: m.partners_help_language,
  leisure: m.partners_help_leisure,
  meeting: m.partners_help_meeting,
  housing: m.partners_help_housing,
  training: m.partners_help_training,
  work: m.partners_help_work,
  income: m.partners_help_income,
  returning: m.partners_help_returning,
}

/** What services do, axis by axis. */
export function helpGroups() {
  return AXES.map(axis => ({
    axis,
    label: axisLabel(axis),
    options: HELPS_BY_AXIS[axis].map(help => ({ value: help, label: helpWords[help]() })),
  }))
}

export const leftWords: Record<Left, () => string> = {
  free: m.partners_left_free,
  waiting: m.partners_left_waiting,
  full: m.partners_left_full,
  unknown: m.partners_left_unknown,
}

export const leftTone: Record<Left, Tone> = {
  free: 'ok',
  waiting: 'warn',
  full: 'danger',
  unknown: 'neutral',
}

/** What is known of the places, in a few words. */
export function placesWords({ left, weeks }: PartnerItem['places']): string {
  return weeks === null ? leftWords[left]() : m.partners_waiting({ count: weeks })
}

export const costKinds: Record<Partner['cost'], () => string> = {
  free: m.partners_cost_free,
  contribution: m.partners_cost_contribution,
  paid: m.partners_cost_paid,
  unknown: m.partners_cost_unknown,
}

export const knowsWords: Record<Partner['knows'], () => string> = {
  nothing: m.partners_knows_nothing,
  exists: m.partners_knows_exists,
  partner: m.partners_knows_partner,
}

/** The same as a sentence, for a line of the list. */
export const toldWords: Record<Partner['knows'], () => string> = {
  nothing: m.partners_told_nothing,
  exists: m.partners_told_exists,
  partner: m.partners_told_partner,
}

/** What that means when one calls. */
export const knowsHow: Record<Partner['knows'], () => string> = {
  nothing: m.partners_knows_nothing_how,
  exists: m.partners_knows_exists_how,
  partner: m.partners_knows_partner_how,
}

export const answerWords: Record<Answer, () => string> = {
  pending: m.partners_answer_pending,
  accepted: m.partners_answer_accepted,
  waitingList: m.partners_answer_waiting_list,
  noPlace: m.partners_answer_no_place,
  otherwise: m.partners_answer_otherwise,
  mistake: m.partners_answer_mistake,
}

/** An answer that came, and so has a day. */
export function isSettled(answer: Answer): boolean {
  return answer !== 'pending' && answer !== 'mistake'
}

export const answerTone: Record<Answer, Tone> = {
  pending: 'info',
  accepted: 'ok',
  waitingList: 'warn',
  noPlace: 'danger',
  otherwise: 'neutral',
  mistake: 'neutral',
}

/** For whom, by age; nothing where no limit is known. */
export function agesWords({ minAge, maxAge }: Pick<Partner, 'minAge' | 'maxAge'>): string {
  if (minAge !== null && maxAge !== null) return m.partners_ages_between({ min: minAge, max: maxAge })
  if (minAge !== null) return m.partners_ages_from({ min: minAge })
  return maxAge === null ? '' : m.partners_ages_to({ max: maxAge })
}

/** When it was verified last, and by whom where the name may be known. */
export function verifiedWords({ verifiedOn, verifiedBy }: PartnerItem): string {
  const at = date(verifiedOn)
  return verifiedBy?.name ? m.partners_verified_by({ at, name: verifiedBy.name }) : at
}
