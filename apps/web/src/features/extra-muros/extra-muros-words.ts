import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { STAY_FAULTS } from '../../lib/stay-faults.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { Contact, FollowUp } from './api/follow-ups.ts'

type End = NonNullable<FollowUp['end']>
type Domain = keyof Contact['domains']
type Going = NonNullable<Contact['domains'][Domain]>

export const modeWords: Record<FollowUp['mode'], () => string> = {
  visit: m.extra_mode_visit,
  call: m.extra_mode_call,
  message: m.extra_mode_message,
  meeting_place: m.extra_mode_meeting_place,
}

export const becauseWords: Record<NonNullable<FollowUp['next']>['because'], () => string> = {
  start: m.extra_because_start,
  rhythm: m.extra_because_rhythm,
  agreed: m.extra_because_agreed,
  end: m.extra_because_end,
}

export const domainWords: Record<Domain, () => string> = {
  housing: m.extra_domain_housing,
  income: m.extra_domain_income,
  residence: m.extra_domain_residence,
  schoolOrWork: m.extra_domain_schoolOrWork,
  health: m.extra_domain_health,
  safety: m.extra_domain_safety,
  wellbeing: m.extra_domain_wellbeing,
  relations: m.extra_domain_relations,
}

export const goingWords: Record<Going, () => string> = {
  well: m.extra_going_well,
  fragile: m.extra_going_fragile,
  badly: m.extra_going_badly,
}
export const goingTone: Record<Going, Tone> = { well: 'ok', fragile: 'warn', badly: 'danger' }

export const endWords: Record<End['because'], () => string> = {
  term: m.extra_end_term,
  settled: m.extra_end_settled,
  moved_away: m.extra_end_moved_away,
  youth_wish: m.extra_end_youth_wish,
  lost_touch: m.extra_end_lost_touch,
  other: m.extra_end_other,
}

export const agreeWords: Record<End['agreedBy'][number], () => string> = {
  youth: m.extra_agree_youth,
  referent: m.extra_agree_referent,
  coordinator: m.extra_agree_coordinator,
  guardian: m.extra_agree_guardian,
  partner: m.extra_agree_partner,
}

/** What the service says of a day at its field; nothing where it says nothing. */
export function faultAt(error: unknown, field: string): string | undefined {
  const code = error instanceof ApiProblem ? error.codeAt(`#/${field}`) : undefined
  return code === undefined ? undefined : STAY_FAULTS[code]?.()
}

/** Why nothing was saved. */
export function extraMurosRefusal(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  if (error.slug === 'stale-version') return m.extra_newer()
  if (error.slug === 'already-exists') return m.extra_exists()
  switch (error.rule) {
    case 'dates-out-of-order':
      return m.extra_bad_date()
    case 'in-the-future':
      return m.extra_future()
    case 'referent-not-named':
      return m.extra_referent_needed()
    case 'already-closed':
      return m.extra_over()
    case 'end-not-agreed':
      return m.extra_end_lost_no_youth()
    default:
      return failureWords(error)
  }
}

/** What an agreed end comes before. */
export const stopsWords = { exit: m.extra_stops_early_exit, lastFollowUp: m.extra_stops_early_last }
