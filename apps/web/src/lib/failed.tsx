import { ErrorState, NotFoundState } from '../ui/states.tsx'
import { ApiProblem } from './api-problem.ts'
import { failureWords, traceOf } from './failure-words.ts'

interface Props {
  /** What failed, in the words of the person who asked for it. */
  what: string
  error: unknown
  onRetry?: (() => void) | undefined
  retrying?: boolean
  /** What was not lost, where it can be said; otherwise a sentence that fits the failure. */
  kept?: string
}

/** Absent, hidden, or an address that cannot name anything: from outside all three look alike. */
export function isAbsent(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false
  if (error.slug === 'not-found' || error.slug === 'not-allowed') return true
  return error.errors.length > 0 && error.errors.every(issue => issue.pointer.startsWith('#/params/'))
}

/** A part of a screen that could not be had: absent and hidden look alike, the rest says what to do. */
export function Failed({ what, error, onRetry, retrying = false, kept }: Props) {
  if (isAbsent(error)) return <NotFoundState />
  return (
    <ErrorState
      title={what}
      kept={kept ?? failureWords(error)}
      retrying={retrying}
      trace={traceOf(error)}
      {...(onRetry && { onRetry })}
    />
  )
}
