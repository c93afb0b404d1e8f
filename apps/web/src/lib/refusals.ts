import { m } from '../paraglide/messages.js'
import { ApiProblem } from './api-problem.ts'
import { failureWords } from './failure-words.ts'
import { textOf } from './text.ts'

type Words = Readonly<Record<string, () => string>>

interface Given {
  /** What a refused form is headed with, where the reason does not stand alone. */
  title?: () => string
  /** Somebody saved before. */
  newer?: () => string
  /** It is there already; `current` is what stands. */
  exists?: (problem: ApiProblem) => string
  /** Said of a rule that was broken, and of a field that breaks it. */
  rules: Words
  /** Said where a required field says nothing. */
  missing: () => string
  /** What only this feature can say of a field; undefined leaves it to `rules`. */
  at?: (problem: ApiProblem, code: string, field: string) => string | undefined
  /** Fields that say all there is to say: a refusal of one of them is not told a second time above the form. */
  sayAll?: readonly string[]
}

/** Why the service refuses the forms of one feature: as a whole, in the words of the law where it gives them, and field by field. */
export interface Refusals {
  title: (error: unknown) => string | undefined
  missing: () => string
  words: (error: unknown) => string
  /** Undefined where nothing is wrong at the field. */
  at: (error: unknown, field: string) => string | undefined
  saidAtField: (error: unknown) => boolean
}

export function refusals({ title, newer, exists, rules, missing, at, sayAll = [] }: Given): Refusals {
  return {
    title: () => title?.(),
    missing,
    words: error => {
      if (!(error instanceof ApiProblem)) return failureWords(error)
      if (error.reasons.length > 0) return error.reasons.map(textOf).join(' ')
      const rule = error.rule === undefined ? undefined : rules[error.rule]
      if (rule) return rule()
      if (exists && error.slug === 'already-exists') return exists(error)
      return newer && error.slug === 'stale-version' ? newer() : failureWords(error)
    },
    at: (error, field) => {
      if (!(error instanceof ApiProblem)) return undefined
      const code = error.codeAt(`#/${field}`)
      if (code === undefined) return undefined
      return at?.(error, code, field) ?? (rules[code] ?? m.lib_failed_input)()
    },
    saidAtField: error =>
      error instanceof ApiProblem && sayAll.some(field => error.codeAt(`#/${field}`) !== undefined),
  }
}
