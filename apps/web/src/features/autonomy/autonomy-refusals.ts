import { refusals } from '../../lib/refusals.ts'
import { STAY_FAULTS } from '../../lib/stay-faults.ts'
import { m } from '../../paraglide/messages.js'

const RULES: Readonly<Record<string, () => string>> = {
  ...STAY_FAULTS,
  'application-waits': m.autonomy_rule_application_waits,
  'condition-not-met': m.autonomy_rule_condition_not_met,
  'already-decided': m.autonomy_rule_already_decided,
  'contract-runs': m.autonomy_rule_contract_runs,
  'contract-incomplete': m.autonomy_rule_incomplete,
  'too-few-referents': m.autonomy_rule_too_few_referents,
  'stage-limits': m.autonomy_rule_stage_limits,
  'criterion-has-evidence': m.reviews_rule_has_evidence,
  'text-settled': m.autonomy_rule_text_settled,
  'already-signed': m.autonomy_rule_already_signed,
  'signer-left': m.autonomy_rule_signer_left,
  'sign-for-another': m.autonomy_rule_sign_for_another,
  'not-to-sign': m.autonomy_rule_not_to_sign,
  'witness-needed': m.autonomy_rule_witness_needed,
  'dates-out-of-order': m.autonomy_rule_dates,
  'date-out-of-bounds': m.autonomy_rule_dates,
  'in-the-future': m.autonomy_rule_future,
  'reason-needed': m.autonomy_reason_missing,
  'before-start': m.autonomy_rule_dates,
  'before-proposal': m.autonomy_fault_before_proposal,
  'day-of-paper': m.autonomy_on_missing,
  'no-signed-paper': m.autonomy_fault_paper,
  'no-referent': m.autonomy_fault_no_referent,
  'no-director': m.autonomy_fault_no_director,
  'no-guardian': m.autonomy_fault_no_guardian,
  'required-to-sign': m.autonomy_fault_required,
  'below-least': m.autonomy_fault_below_least,
  'beyond-most': m.autonomy_fault_beyond_most,
  'stage-running': m.autonomy_fault_stage_running,
  required: m.autonomy_fault_required,
  twice: m.autonomy_fault_twice,
  'of-age': m.autonomy_fault_of_age,
}

/** Why something about the programme was not taken. */
export const autonomyRefusals = refusals({
  title: m.autonomy_not_saved,
  newer: m.autonomy_newer,
  missing: m.autonomy_choose,
  rules: RULES,
})

/** What is wrong with one field of a draft, from the code that stands at it. */
export const faultWords = (code: string | undefined): string | undefined =>
  code && (RULES[code] ?? m.lib_failed_input)()

/** What a reason lacks, in words; undefined where it says something. */
export const reasonMissing = (reason: string): string | undefined =>
  reason.trim().length < 3 ? m.autonomy_reason_missing() : undefined

/** What a day that has to be given lacks. */
export const dayMissing = (day: string | null): string | undefined =>
  day ? undefined : m.autonomy_on_missing()
