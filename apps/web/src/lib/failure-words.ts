import { m } from '../paraglide/messages.js'
import { ApiProblem, Offline } from './api-problem.ts'

/** One sentence for a failure nobody on the screen can name better. */
export function failureWords(error: unknown): string {
  if (error instanceof Offline) return m.lib_failed_offline()
  if (!(error instanceof ApiProblem)) return m.lib_failed_unknown()
  switch (error.slug) {
    case 'busy':
    case 'in-progress':
      return m.lib_failed_busy()
    case 'too-many-requests':
      return m.lib_failed_too_many()
    case 'stale-version':
      return m.lib_failed_stale()
    case 'not-allowed':
      return m.lib_failed_not_allowed()
    case 'invalid-request':
    case 'rule-violated':
      return m.lib_failed_input()
    default:
      return m.lib_failed_unknown()
  }
}

/** The code to pass on to whoever repairs it; nothing personal in it. */
export function traceOf(error: unknown): string | undefined {
  return error instanceof ApiProblem ? error.requestId : undefined
}
