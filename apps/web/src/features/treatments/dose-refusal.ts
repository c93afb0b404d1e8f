import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { type Refusals, refusals } from '../../lib/refusals.ts'
import { m } from '../../paraglide/messages.js'
import type { DoseItem } from './api/list-due-doses.ts'
import { recordWords } from './treatment-words.ts'

/** Why a dose was not recorded: first of all who was faster, and when. `settled`: trying again changes nothing. */
export function doseRefusal(error: unknown): { title: string; words: string; settled: boolean } {
  const problem = error instanceof ApiProblem ? error : undefined
  const standing = isDose(problem?.current) ? recordWords(problem.current) : undefined
  if (problem?.slug === 'already-exists') {
    return { title: m.treatments_already(), words: standing ?? m.treatments_already_how(), settled: true }
  }
  switch (problem?.rule) {
    case 'dose-too-soon':
      return { title: m.treatments_too_soon(), words: standing ?? m.treatments_wait(), settled: true }
    case 'dose-daily-max':
      return { title: m.treatments_enough(), words: standing ?? m.treatments_wait(), settled: true }
    case 'dose-too-early':
      return { title: m.treatments_not_saved(), words: m.treatments_too_early(), settled: true }
    case 'treatment-stopped':
      return { title: m.treatments_not_saved(), words: m.treatments_stopped_since(), settled: true }
    case 'dates-out-of-order':
      return { title: m.treatments_not_saved(), words: m.treatments_dates(), settled: false }
    case 'in-the-future':
      return { title: m.treatments_not_saved(), words: m.treatments_future(), settled: false }
    case 'already-corrected':
      return { title: m.treatments_not_saved(), words: m.treatments_corrected_since(), settled: true }
    default:
      return { title: m.treatments_not_saved(), words: failureWords(error), settled: false }
  }
}

/** The same at the forms about treatments, where also a field can be at fault. */
export const doseRefusals: Refusals = {
  ...refusals({
    title: m.treatments_not_saved,
    missing: m.treatments_missing,
    rules: { 'before-start': m.treatments_dates },
  }),
  title: error => doseRefusal(error).title,
  words: error => doseRefusal(error).words,
}

function isDose(value: unknown): value is DoseItem {
  return typeof value === 'object' && value !== null && 'outcome' in value && 'by' in value && 'at' in value
}
