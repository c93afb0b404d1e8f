import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { STAY_FAULTS } from '../../lib/stay-faults.ts'
import { m } from '../../paraglide/messages.js'

const byRule: Record<string, () => string> = {
  'stays-inside': m.network_names_somebody,
  'already-signed': m.network_already_signed,
  'not-a-party': m.network_not_party,
  'in-the-future': m.network_date_future,
  'dates-out-of-order': m.network_date_order,
  'date-out-of-bounds': m.lib_too_far_ahead,
  'youth-has-not-agreed': m.network_not_agreed,
}

/** What a referral says leaves the house, so more is searched for in it than in what stays between services. */
const LEAVES = ['#/purpose', '#/document']

/** One sentence for why nothing was saved. */
export function networkFailure(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  if (error.slug === 'stale-version') return m.network_newer()
  if (error.slug === 'already-exists') return m.network_exists()
  if (error.rule === 'stays-inside' && LEAVES.some(pointer => error.codeAt(pointer)))
    return m.network_leaves_bare()
  return (error.rule && byRule[error.rule]?.()) || failureWords(error)
}

/** The words at a field, where the refusal is about it. */
export function faultAt(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined
  const code = error.codeAt(`#/${field}`)
  return code === undefined ? undefined : (STAY_FAULTS[code] ?? (() => networkFailure(error)))()
}

export type RowFaults = (row: number, field: string) => string | undefined

/** The words at the fields of a list, row by row: `#/milestones/2/what`, where 2 counts the rows that were sent. */
export function rowFaults<T>(
  error: unknown,
  list: string,
  rows: readonly T[],
  isSent: (row: T) => boolean = () => true,
): RowFaults {
  const sent = rows.flatMap((row, at) => (isSent(row) ? [at] : []))
  return (row, field) =>
    sent.includes(row) ? faultAt(error, `${list}/${sent.indexOf(row)}/${field}`) : undefined
}

/** The words about a list as a whole. */
export function listFault(error: unknown, list: string): string | undefined {
  const whole = error instanceof ApiProblem && error.errors.some(({ pointer }) => pointer === `#/${list}`)
  return whole ? faultAt(error, list) : undefined
}
