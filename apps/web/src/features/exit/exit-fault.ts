import { ApiProblem } from '../../lib/api-problem.ts'
import { STAY_FAULTS } from '../../lib/stay-faults.ts'
import { m } from '../../paraglide/messages.js'

const FAULTS: Readonly<Record<string, () => string>> = {
  ...STAY_FAULTS,
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
  'not-the-day-left': m.exit_day_not_left,
  'before-window': m.exit_fu_early,
}

/** What the service says is wrong at this field of a form; nothing where it says nothing. */
export function faultAt(error: unknown, field: string): string | undefined {
  const code = error instanceof ApiProblem ? error.codeAt(`#/${field}`) : undefined
  return code === undefined ? undefined : FAULTS[code]?.()
}
