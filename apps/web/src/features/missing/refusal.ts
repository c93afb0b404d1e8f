import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'
import type { State, Target } from './episode-keeper.ts'

/** Why the service refused a moment, at its field; undefined where it did not. */
export function refusalAt({ refusal }: State, target: Target, field: string): string | undefined {
  if (refusal?.target !== target || !(refusal.error instanceof ApiProblem)) return undefined
  return momentWords(refusal.error, field)
}

/** The words for a moment that lies ahead or in the wrong order. */
export function momentWords(problem: ApiProblem, field: string): string | undefined {
  const code = problem.codeAt(`#/${field}`)
  if (code === undefined) return undefined
  if (code === 'in-the-future') return m.missing_time_future()
  if (code === 'before-last-seen') return m.missing_time_before()
  if (code === 'after-noticed' || code === 'after-return') return m.missing_time_after()
  return m.missing_time_bad()
}

/** Why nothing was saved, in one sentence. */
export function refusalWords(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  const [issue] = error.errors
  const moment = issue && momentWords(error, issue.pointer.slice(2))
  return moment ?? failureWords(error)
}
