import { ApiProblem } from '../../lib/api-problem.ts'
import { list } from '../../lib/formats.ts'
import { refusals } from '../../lib/refusals.ts'
import { STAY_FAULTS } from '../../lib/stay-faults.ts'
import { m } from '../../paraglide/messages.js'
import type { PlaceUse } from './api/read-board.ts'
import { conditionWords, daysWords } from './place-words.ts'

const CODES: Readonly<Record<string, () => string>> = {
  ...STAY_FAULTS,
  'place-taken': m.places_rule_place_taken,
  'place-closed': m.places_rule_place_closed,
  'place-retired': m.places_rule_place_retired,
  'place-in-use': m.places_rule_place_in_use,
  'place-use-over': m.places_rule_place_use_over,
  'youth-elsewhere': m.places_rule_youth_elsewhere,
  'date-out-of-bounds': m.places_rule_out_of_bounds,
  'in-the-future': m.places_rule_future,
  'dates-out-of-order': m.places_rule_order,
  'incompatible-neighbour': m.places_rule_neighbour,
  'confirm-needs-coordinator': m.places_rule_coordinator,
  'out-of-order': m.places_rule_out_of_order,
  'already-waiting': m.places_rule_waiting,
  'no-place-yet': m.places_rule_no_place_yet,
  'move-planned': m.places_rule_move_planned,
  'nothing-changed': m.places_rule_nothing_changed,
  'condition-not-met': m.places_rule_condition,
  'not-arrived-yet': m.places_rule_not_arrived,
  'nothing-checked': m.places_check_empty,
  'reason-needed': m.places_missing,
  'names-somebody': m.places_rule_names,
  'stays-inside': m.places_rule_names,
  'link-to-itself': m.places_apart_same,
}

export const placesRefusals = refusals({
  title: m.places_not_saved,
  newer: m.places_newer,
  rules: CODES,
  missing: m.places_missing,
  at: (problem, code, field) => {
    if (code === 'already-exists') return field === 'code' ? m.places_code_taken() : m.places_apart_exists()
    if (problem.rule === 'condition-not-met') return unmetWords(problem)
    return code === 'place-taken' || code === 'place-closed' ? inTheWay(problem, code) : undefined
  },
})

export function isRule(error: unknown, rule: string): boolean {
  return error instanceof ApiProblem && error.rule === rule
}

/** What stands in the way: when, and by whom where the service tells it. */
function inTheWay(error: ApiProblem, code: 'place-taken' | 'place-closed'): string {
  const { current } = error
  if (!isStretch(current)) return (CODES[code] ?? m.places_rule_place_taken)()
  const when = daysWords(current)
  if (code === 'place-closed') return m.places_rule_place_closed_when({ when })
  const who = current.use?.youth?.alias
  return who ? m.places_rule_place_taken_who({ who, when }) : m.places_rule_place_taken_when({ when })
}

/** Which conditions of admission are not met, where the service names them. */
function unmetWords({ errors }: ApiProblem): string {
  const conditions = errors.flatMap(({ code }) => conditionWords[code]?.() ?? [])
  return conditions.length > 0
    ? m.places_rule_condition_is({ conditions: list(conditions) })
    : m.places_rule_condition()
}

function isStretch(
  value: unknown,
): value is { since: string; until: string | null; use: Pick<PlaceUse, 'youth'> | null } {
  return typeof value === 'object' && value !== null && 'since' in value && 'until' in value && 'use' in value
}
