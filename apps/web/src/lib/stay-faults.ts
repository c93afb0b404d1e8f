import { m } from '../paraglide/messages.js'

/** What the service says of a day, or of a youth who is not here, whatever is recorded: by the code at the field. */
export const STAY_FAULTS: Readonly<Record<string, () => string>> = {
  'wrong-phase': m.lib_wrong_phase,
  'before-departure': m.lib_before_departure,
  'before-arrival': m.lib_before_arrival,
  'too-long-ago': m.lib_too_long_ago,
  'too-far-ahead': m.lib_too_far_ahead,
}
