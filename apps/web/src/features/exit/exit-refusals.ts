import { ApiProblem } from '../../lib/api-problem.ts'
import { refusals } from '../../lib/refusals.ts'
import { STAY_FAULTS } from '../../lib/stay-faults.ts'
import { m } from '../../paraglide/messages.js'

const said = refusals({
  title: m.exit_not_saved,
  missing: m.exit_needed,
  newer: m.exit_newer,
  exists: m.exit_exists,
  rules: {
    ...STAY_FAULTS,
    'already-closed': m.exit_closed_already,
    'kept-by-procedure': m.exit_kept_by_procedure,
    'followed-up': m.exit_withdraw_followed_up,
    'exit-needs-relay': m.exit_record_because_help,
    required: m.exit_needed,
    'in-the-future': m.exit_future,
    'in-the-past': m.exit_past,
    unlikely: m.exit_unlikely,
    'before-start': m.exit_lodging_order,
    'hotel-forbidden': m.exit_lodging_forbidden,
    'start-required': m.exit_needed,
    'end-required': m.exit_needed,
    'too-long': m.exit_lodging_too_long,
    'not-of-age': m.exit_reason_not_of_age,
    'before-last-phase': m.exit_day_before_phase,
    'before-relay': m.exit_day_before_relay,
    'before-place': m.exit_day_before_place,
    'before-contract': m.exit_day_before_contract,
    'after-follow-up': m.exit_day_after_follow_up,
    'not-the-day-left': m.exit_day_not_left,
    'before-window': m.exit_fu_early,
  },
  at: (_, code, field) =>
    code === 'before-start' && field === 'answeredOn' ? m.exit_relay_early() : undefined,
})

const isOfLodging = (error: unknown) => error instanceof ApiProblem && error.rule === 'lodging-refused'

/** Why a change was not taken: the law in its own words, what began when, somebody faster, or the line. */
export const exitRefusals: typeof said = {
  ...said,
  title: error => (isOfLodging(error) ? m.exit_lodging_refused() : said.title(error)),
}
