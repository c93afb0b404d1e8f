import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { ExitListItem } from './api/exit-lists.ts'
import type {
  CountdownItem,
  ExitPlan,
  ExitRoom,
  FirstToDo,
  FollowUpDay,
  Pillar,
  PillarState,
  Readiness,
  YouthExit,
} from './api/exit-room.ts'

type Said = { readonly words: () => string; readonly tone: Tone }
type FollowUp = NonNullable<FollowUpDay['record']>

export const PILLARS: readonly Pillar[] = ['housing', 'income', 'residence', 'healthCover', 'referencePerson']

/** One word, for a small sign. */
export const pillarWords: Record<Pillar, () => string> = {
  housing: m.exit_pillar_housing,
  income: m.exit_pillar_income,
  residence: m.exit_pillar_residence,
  healthCover: m.exit_pillar_healthCover,
  referencePerson: m.exit_pillar_referencePerson,
}
export const pillarNames: Record<Pillar, () => string> = {
  ...pillarWords,
  healthCover: m.exit_pillar_long_healthCover,
  referencePerson: m.exit_pillar_long_referencePerson,
}
export const pillarStates: Record<PillarState, Said> = {
  ok: { words: m.exit_state_ok, tone: 'ok' },
  planned: { words: m.exit_state_planned, tone: 'warn' },
  missing: { words: m.exit_state_missing, tone: 'danger' },
}
export const levelWords: Record<NonNullable<Readiness['level']>, Said> = {
  green: { words: m.exit_level_green, tone: 'ok' },
  amber: { words: m.exit_level_amber, tone: 'warn' },
  red: { words: m.exit_level_red, tone: 'danger' },
}
export const relayWords: Record<ExitListItem['relay'], Said> = {
  none: { words: m.exit_relay_none, tone: 'neutral' },
  pending: { words: m.exit_relay_pending, tone: 'warn' },
  accepted: { words: m.exit_relay_accepted, tone: 'ok' },
  refused: { words: m.exit_relay_refused, tone: 'danger' },
}
export const itemStates: Record<CountdownItem['state'], Said> = {
  coming: { words: m.exit_item_coming, tone: 'neutral' },
  due: { words: m.exit_item_due, tone: 'info' },
  late: { words: m.exit_item_late, tone: 'danger' },
  done: { words: m.exit_item_done, tone: 'ok' },
  notApplicable: { words: m.exit_item_notApplicable, tone: 'neutral' },
}
/** What is to be done first, named: a step by its title, a pillar by what is wrong with it. */
export function firstWords({ code, title, pillar }: FirstToDo): string {
  return code === null && pillar ? m.exit_first_pillar({ pillar: pillarNames[pillar]() }) : textOf(title)
}
/** What becomes of a right after its last day, before that day and once it has passed. */
export function lostWords(lost: boolean, on: string): string {
  return lost ? m.exit_first_past({ on }) : m.exit_first_lost({ on })
}
export const lodgingWords: Record<NonNullable<ExitPlan['lodging']>, () => string> = {
  ownHome: m.exit_lodging_ownHome,
  supportedHousing: m.exit_lodging_supportedHousing,
  extraMurosStudio: m.exit_lodging_extraMurosStudio,
  family: m.exit_lodging_family,
  hostFamily: m.exit_lodging_hostFamily,
  otherCentre: m.exit_lodging_otherCentre,
  youthHostel: m.exit_lodging_youthHostel,
  hotel: m.exit_lodging_hotel,
  other: m.exit_lodging_other,
  none: m.exit_lodging_none,
  unknown: m.exit_lodging_unknown,
}
export const documentWords: Record<keyof ExitPlan['documents'], () => string> = {
  identity: m.exit_doc_identity,
  residence: m.exit_doc_residence,
  birth: m.exit_doc_birth,
  health: m.exit_doc_health,
  vaccination: m.exit_doc_vaccination,
  school: m.exit_doc_school,
  bank: m.exit_doc_bank,
  socialSecurity: m.exit_doc_socialSecurity,
  contacts: m.exit_doc_contacts,
  rights: m.exit_doc_rights,
  copies: m.exit_doc_copies,
}
export const packStates = {
  ready: m.exit_pack_ready,
  asked: m.exit_pack_asked,
  missing: m.exit_pack_missing,
}
export const reasonWords: Record<YouthExit['reason'], () => string> = {
  majority: m.exit_reason_majority,
  orientation: m.exit_reason_orientation,
  return: m.exit_reason_return,
  family: m.exit_reason_family,
  disappearance: m.exit_reason_disappearance,
  exclusion: m.exit_reason_exclusion,
  refusal: m.exit_reason_refusal,
  death: m.exit_reason_death,
}
export const endedWords: Record<ExitRoom['withdrawnExits'][number]['stillEnded'][number], () => string> = {
  phase: m.exit_ended_phase,
  place: m.exit_ended_place,
  contract: m.exit_ended_contract,
}
export const outcomeWords: Record<YouthExit['outcome'], Said> = {
  prepared: { words: m.exit_outcome_prepared, tone: 'ok' },
  partly: { words: m.exit_outcome_partly, tone: 'warn' },
  abrupt: { words: m.exit_outcome_abrupt, tone: 'danger' },
  notCounted: { words: m.exit_outcome_notCounted, tone: 'neutral' },
}
export const followUpStates: Record<FollowUpDay['state'], Said> = {
  coming: { words: m.exit_fu_coming, tone: 'neutral' },
  due: { words: m.exit_fu_due, tone: 'info' },
  late: { words: m.exit_fu_late, tone: 'danger' },
  held: { words: m.exit_fu_held, tone: 'ok' },
}
export const reachedWords: Record<FollowUp['reached'], () => string> = {
  yes: m.exit_fu_reached_yes,
  no: m.exit_fu_reached_no,
  refused: m.exit_fu_reached_refused,
}
export const footingWords: Record<NonNullable<FollowUp['housing']>, () => string> = {
  stable: m.exit_footing_stable,
  fragile: m.exit_footing_fragile,
  none: m.exit_footing_none,
  unknown: m.exit_footing_unknown,
}
export const safetyWords: Record<NonNullable<FollowUp['safety']>, () => string> = {
  safe: m.exit_safety_safe,
  worry: m.exit_safety_worry,
  danger: m.exit_safety_danger,
  unknown: m.exit_footing_unknown,
}
export const wellbeingWords: Record<NonNullable<FollowUp['wellbeing']>, () => string> = {
  good: m.exit_well_good,
  mixed: m.exit_well_mixed,
  bad: m.exit_well_bad,
  unknown: m.exit_footing_unknown,
}

/** `11 jours`, or how long the day has passed. */
export function daysWords(daysLeft: number): string {
  return daysLeft < 0 ? m.exit_days_past({ count: -daysLeft }) : m.exit_days_left({ count: daysLeft })
}
