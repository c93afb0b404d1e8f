import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'

/** Why a change was not taken: the law in its own words, somebody faster, or the line. */
export function ExitFailure({ error }: { error: unknown }) {
  if (!error) return null
  const problem = error instanceof ApiProblem ? error : undefined
  if (problem && problem.reasons.length > 0)
    return (
      <Banner tone="danger" title={m.exit_lodging_refused()}>
        {problem.reasons.map(reason => (
          <p key={reason.en}>{textOf(reason)}</p>
        ))}
      </Banner>
    )
  return (
    <Banner tone="danger" title={m.exit_not_saved()}>
      {wordsOf(problem, error)}
    </Banner>
  )
}

function wordsOf(problem: ApiProblem | undefined, error: unknown): string {
  if (problem?.slug === 'stale-version') return m.exit_newer()
  if (problem?.slug === 'already-exists') return m.exit_exists()
  switch (problem?.rule) {
    case 'already-closed':
      return m.exit_closed_already()
    case 'kept-by-procedure':
      return m.exit_kept_by_procedure()
    case 'exit-needs-relay':
      return m.exit_record_because_help()
    default:
      return failureWords(error)
  }
}
