import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'

/** Why nobody was let in: one sentence for every wrong answer, another for a wait, others for the line. */
export function refusalWords(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  switch (error.slug) {
    case 'sign-in-refused':
    case 'invalid-request':
    case 'not-signed-in':
      return m.session_refused()
    case 'too-many-requests':
      return m.session_too_many()
    case 'rule-violated':
      return error.rule === 'weak-password' ? m.session_weak_password() : m.session_refused()
    default:
      return failureWords(error)
  }
}
