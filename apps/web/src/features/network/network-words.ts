import type { Wire } from '@havre/contracts/wire.ts'
import { shortDate } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'

type Agreement = Wire['getAgreement']['reply']
type Point = Agreement['points'][number]
type Referral = Wire['listReferrals']['reply']['items'][number]

export const stateWords: Record<Agreement['state'], () => string> = {
  draft: m.network_state_draft,
  toCome: m.network_state_to_come,
  inForce: m.network_state_in_force,
  ended: m.network_state_ended,
}
export const stateTone: Record<Agreement['state'], Tone> = {
  draft: 'neutral',
  toCome: 'info',
  inForce: 'ok',
  ended: 'neutral',
}

export const roleWords: Record<Agreement['parties'][number]['role'], () => string> = {
  department: m.network_role_department,
  missionLocale: m.network_role_mission_locale,
  association: m.network_role_association,
  health: m.network_role_health,
  education: m.network_role_education,
  housing: m.network_role_housing,
  other: m.network_role_other,
}

export const milestoneWords: Record<Agreement['milestones'][number]['milestone'], () => string> = {
  reception: m.network_ms_reception,
  evaluation: m.network_ms_evaluation,
  plan: m.network_ms_plan,
  age16: m.network_ms_16,
  age18: m.network_ms_18,
  age21: m.network_ms_21,
  age25: m.network_ms_25,
}

export const meetingWords: Record<Agreement['meetings'][number]['status'], () => string> = {
  planned: m.network_meeting_planned,
  held: m.network_meeting_held,
  cancelled: m.network_meeting_cancelled,
}

export const pointStateWords: Record<Point['state'], () => string> = {
  open: m.network_point_open,
  kept: m.network_point_kept,
  partly: m.network_point_partly,
  notKept: m.network_point_not_kept,
  handled: m.network_point_handled,
  done: m.network_point_done,
  withdrawn: m.network_point_withdrawn,
}
export const pointTone: Record<Point['state'], Tone> = {
  open: 'info',
  kept: 'ok',
  partly: 'warn',
  notKept: 'danger',
  handled: 'ok',
  done: 'ok',
  withdrawn: 'neutral',
}

export const levelWords: Record<NonNullable<Point['level']>, () => string> = {
  low: m.network_level_low,
  medium: m.network_level_medium,
  high: m.network_level_high,
}

/** What the three kinds of points are called, and what one writes of each. */
export const pointKinds: Record<
  Point['kind'],
  { title: () => string; none: () => string; add: () => string; what: () => string; note: () => string }
> = {
  commitment: {
    title: m.network_commitments,
    none: m.network_commitments_none,
    add: m.network_add_commitment,
    what: m.network_what_commitment,
    note: m.network_note,
  },
  risk: {
    title: m.network_risks,
    none: m.network_risks_none,
    add: m.network_add_risk,
    what: m.network_what_risk,
    note: m.network_note_risk,
  },
  decision: {
    title: m.network_decisions,
    none: m.network_decisions_none,
    add: m.network_add_decision,
    what: m.network_what_decision,
    note: m.network_note,
  },
}

export const tellWords: Record<Referral['tells'][number], () => string> = {
  usualName: m.network_tell_usual_name,
  age: m.network_tell_age,
  gender: m.network_tell_gender,
  languages: m.network_tell_languages,
  request: m.network_tell_request,
}

export const referralWords: Record<Referral['state'], () => string> = {
  prepared: m.network_ref_prepared,
  sent: m.network_ref_sent,
  accepted: m.network_ref_accepted,
  refused: m.network_ref_refused,
  ended: m.network_ref_ended,
}
export const referralTone: Record<Referral['state'], Tone> = {
  prepared: 'neutral',
  sent: 'info',
  accepted: 'ok',
  refused: 'danger',
  ended: 'neutral',
}
export const answerWords: Record<Referral['answer'], () => string> = {
  pending: m.network_answer_pending,
  accepted: m.network_ref_accepted,
  refused: m.network_ref_refused,
}
export const outcomeWords: Record<NonNullable<Referral['outcome']>, () => string> = {
  reached: m.network_out_reached,
  partly: m.network_out_partly,
  notReached: m.network_out_not_reached,
  stopped: m.network_out_stopped,
}
export const howWords: Record<NonNullable<Referral['toldHow']>, () => string> = {
  oral: m.network_how_oral,
  document: m.network_how_document,
}

/** From when until when, where it is known. */
export function termWords({ startsOn, endsOn }: Pick<Agreement, 'startsOn' | 'endsOn'>): string | undefined {
  if (startsOn === null) return undefined
  const from = shortDate(startsOn)
  return endsOn === null
    ? m.network_term_open({ from })
    : m.network_term_from_to({ from, to: shortDate(endsOn) })
}
