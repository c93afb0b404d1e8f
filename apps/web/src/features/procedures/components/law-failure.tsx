import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'

/** Why a change was not taken: the reasons of the rules, somebody faster, or the line. */
export function LawFailure({ error }: { error: unknown }) {
  if (!error) return null
  const problem = error instanceof ApiProblem ? error : undefined
  if (problem && problem.reasons.length > 0)
    return (
      <Banner
        tone="danger"
        title={problem.rule === 'events-would-not-fit' ? m.legal_would_not_fit() : m.legal_refused()}
      >
        <ul>
          {problem.reasons.map(reason => (
            <li key={reason.en}>{textOf(reason)}</li>
          ))}
        </ul>
      </Banner>
    )
  // The field says it.
  if (problem?.rule === 'event-twice') return null
  const words =
    problem?.slug === 'stale-version'
      ? m.legal_newer()
      : problem?.rule === 'procedure-running'
        ? m.legal_runs()
        : problem?.rule === 'override-stands'
          ? m.legal_override_stands()
          : failureWords(error)
  return (
    <Banner tone="danger" title={m.legal_not_saved()}>
      {words}
    </Banner>
  )
}
