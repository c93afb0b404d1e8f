import type { Language } from '../../lib/locale.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { Application, Condition, Contract, Opinion, Party, Stage, Text } from './api/read-autonomy.ts'

/** Words for each code, in the language in use or in another of the house. */
type Words<K extends string> = Record<
  K,
  (inputs?: Record<string, never>, options?: { locale?: Language }) => string
>

export const conditionWords: Words<Condition['condition']> = {
  lifeProject: m.autonomy_condition_life_project,
  age: m.autonomy_condition_age,
  skills: m.autonomy_condition_skills,
  residence: m.autonomy_condition_residence,
}
export const answerWords: Words<Condition['answer']> = {
  yes: m.autonomy_answer_yes,
  no: m.autonomy_answer_no,
  unknown: m.autonomy_answer_unknown,
}
export const answerTone: Record<Condition['answer'], Tone> = { yes: 'ok', no: 'danger', unknown: 'neutral' }

export const applicationWords: Words<Application['status']> = {
  asked: m.autonomy_application_asked,
  accepted: m.autonomy_application_accepted,
  refused: m.autonomy_application_refused,
  deferred: m.autonomy_application_deferred,
  withdrawn: m.autonomy_application_withdrawn,
}
export const decisionWords: Words<'accepted' | 'refused' | 'deferred'> = {
  accepted: m.autonomy_decision_accept,
  refused: m.autonomy_decision_refuse,
  deferred: m.autonomy_decision_defer,
}
export const opinionWords: Words<Opinion['opinion']> = {
  favourable: m.autonomy_opinion_favourable,
  reserved: m.autonomy_opinion_reserved,
  unfavourable: m.autonomy_opinion_unfavourable,
}
export const opinionTone: Record<Opinion['opinion'], Tone> = {
  favourable: 'ok',
  reserved: 'warn',
  unfavourable: 'danger',
}

export const contractWords: Words<Contract['status']> = {
  draft: m.autonomy_status_draft,
  proposed: m.autonomy_status_proposed,
  signed: m.autonomy_status_signed,
  running: m.autonomy_status_running,
  suspended: m.autonomy_status_suspended,
  ended: m.autonomy_status_ended,
  broken_off: m.autonomy_status_broken_off,
}
export const contractTone: Record<Contract['status'], Tone> = {
  draft: 'neutral',
  proposed: 'info',
  signed: 'info',
  running: 'ok',
  suspended: 'warn',
  ended: 'neutral',
  broken_off: 'danger',
}
export const textWords: Words<Text['status']> = {
  draft: m.autonomy_text_draft,
  proposed: m.autonomy_text_proposed,
  signed: m.autonomy_text_signed,
  replaced: m.autonomy_text_replaced,
  ended: m.autonomy_text_ended,
}
export const actWords: Words<Contract['acts'][number]['act']> = {
  start: m.autonomy_act_start,
  suspend: m.autonomy_act_suspend,
  resume: m.autonomy_act_resume,
  end: m.autonomy_act_end,
  break_off: m.autonomy_act_break_off,
}
/** What an act on this contract is called: one that never ran is given up and not broken off. */
export function actName(
  { status, runs }: Pick<Contract, 'status' | 'runs'>,
  act: keyof typeof actWords,
): string {
  if (act !== 'break_off' || runs.length > 0) return actWords[act]()
  return status === 'draft' ? m.autonomy_act_abandon_draft() : m.autonomy_act_abandon()
}

/** Where it stands, and the colour of that: what was broken off without ever having run was abandoned. */
export function contractStanding({ status, runs }: Pick<Contract, 'status' | 'runs'>): {
  tone: Tone
  words: string
} {
  return status === 'broken_off' && runs.length === 0
    ? { tone: 'neutral', words: m.autonomy_status_abandoned() }
    : { tone: contractTone[status], words: contractWords[status]() }
}

/** What its next number is for: a text that nobody signed yet is corrected, a signed one is amended. */
export function amendName({ texts: [latest] }: Pick<Contract, 'texts'>): string {
  const isUnsigned = latest?.status === 'proposed' && latest.parties.every(({ signature }) => !signature)
  return isUnsigned ? m.autonomy_correct() : m.autonomy_amend()
}

const doneWords: Words<Contract['acts'][number]['act']> = {
  start: m.autonomy_done_start,
  suspend: m.autonomy_done_suspend,
  resume: m.autonomy_done_resume,
  end: m.autonomy_done_end,
  break_off: m.autonomy_done_break_off,
}
/** What an act that was done on this contract is called. */
export function doneName({ runs }: Pick<Contract, 'runs'>, act: keyof typeof doneWords): string {
  return act === 'break_off' && runs.length === 0 ? m.autonomy_status_abandoned() : doneWords[act]()
}
export const outcomeWords: Words<NonNullable<Contract['runs'][number]['outcome']>> = {
  passed: m.autonomy_outcome_passed,
  repeated: m.autonomy_outcome_repeated,
  stepped_back: m.autonomy_outcome_stepped_back,
  stopped: m.autonomy_outcome_stopped,
}
export const standingWords: Words<NonNullable<Contract['now']>['standing']> = {
  early: m.autonomy_standing_early,
  open: m.autonomy_standing_open,
  nearEnd: m.autonomy_standing_near_end,
  over: m.autonomy_standing_over,
}
export const standingTone: Record<NonNullable<Contract['now']>['standing'], Tone> = {
  early: 'info',
  open: 'ok',
  nearEnd: 'warn',
  over: 'danger',
}
export const presenceWords: Words<Stage['presence']> = {
  none: m.autonomy_presence_none,
  daily: m.autonomy_presence_daily,
  weekly: m.autonomy_presence_weekly,
  onCall: m.autonomy_presence_on_call,
}
export const visitsWords: Words<Stage['visits']> = {
  none: m.autonomy_visits_none,
  announced: m.autonomy_visits_announced,
  daytime: m.autonomy_visits_daytime,
  free: m.autonomy_visits_free,
}
export const roleWords: Words<Party['role']> = {
  youth: m.autonomy_party_youth,
  referent: m.autonomy_party_referent,
  substitute: m.autonomy_party_substitute,
  director: m.autonomy_party_director,
  guardian: m.autonomy_party_guardian,
}
export const wayWords: Words<NonNullable<Party['signature']>['way']> = {
  screen: m.autonomy_way_screen,
  paper: m.autonomy_way_paper,
  thumb: m.autonomy_way_thumb,
  oral: m.autonomy_way_oral,
}
export const directionWords: Words<'in' | 'out'> = { in: m.autonomy_budget_in, out: m.autonomy_budget_out }

/** The name of a party: of staff, of the guardian, or what they are. */
export function partyName({ person, name, role }: Pick<Party, 'person' | 'name' | 'role'>): string {
  return person?.name ?? name ?? roleWords[role]()
}
