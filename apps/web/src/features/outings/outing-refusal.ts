import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'

const codes: Readonly<Record<string, () => string>> = {
  'before-start': m.outings_end_before_start,
  'in-the-future': m.outings_start_future,
  'too-long-ago': m.outings_start_past,
  'too-far-ahead': m.outings_too_far,
  'too-long': m.outings_too_far,
  'before-departure': m.outings_return_before,
  'before-expected': m.outings_until_before,
  'in-the-past': m.outings_until_past,
}

/** What is wrong at one field of an outing; undefined when nothing is, or nothing that the field can say. */
export function outingFault(error: unknown, pointer: string): string | undefined {
  const code = error instanceof ApiProblem ? error.codeAt(pointer) : undefined
  return code && Object.hasOwn(codes, code) ? codes[code]?.() : undefined
}

/** Why an outing was not changed, in one sentence. */
export function outingRefusal(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  if (error.slug === 'stale-version') return m.outings_newer()
  switch (error.rule) {
    case 'already-out':
      return m.outings_already_out()
    case 'not-in-the-house':
      return m.outings_not_here()
    case 'outing-settled':
      return m.outings_settled()
    default:
      return failureWords(error)
  }
}
