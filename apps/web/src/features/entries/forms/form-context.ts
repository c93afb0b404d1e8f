import { createContext, useContext } from 'react'
import { m } from '../../../paraglide/messages.js'

interface FormHints {
  /** What the service said about places of the form: JSON Pointer → stable code. */
  readonly problems: ReadonlyMap<string, string>
  /** The language of the conversation, proposed for the youth's words. */
  readonly spokenLanguage?: string | undefined
}

const FormContext = createContext<FormHints>({ problems: new Map() })
export const FormHintsProvider = FormContext.Provider

/** The language that the youth's words are probably in. */
export function useSpokenLanguage(): string | undefined {
  return useContext(FormContext).spokenLanguage
}

/** The sentence to show at a place of the form, or undefined when the service said nothing about it. */
export function useProblemAt(pointer: string): string | undefined {
  const code = useContext(FormContext).problems.get(pointer)
  return code === undefined ? undefined : problemWords(code)
}

/** A stable code of the service in words. */
export function problemWords(code: string): string {
  switch (code) {
    case 'required-to-sign':
      return m.entry_problem_required()
    case 'too-few-rows':
      return m.entry_problem_rows()
    case 'too-big':
      return m.entry_problem_long()
    case 'control-character':
    case 'bidi-control':
    case 'lone-surrogate':
      return m.entry_problem_characters()
    case 'line-break':
      return m.entry_problem_line()
    case 'not-a-date':
    case 'not-an-instant':
    case 'date-out-of-range':
      return m.entry_problem_date()
    default:
      return m.entry_problem_other()
  }
}
