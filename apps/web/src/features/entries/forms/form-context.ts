import { type Answers, isRows } from '@havre/kinds/answers.ts'
import { createContext, useContext } from 'react'
import { m } from '../../../paraglide/messages.js'

export type TypedDates = ReadonlyMap<string, string>

interface FormHints {
  /** What the service said about places of the form: JSON Pointer → stable code. */
  readonly problems: ReadonlyMap<string, string>
  /** The language of the conversation, proposed for the youth's words. */
  readonly spokenLanguage?: string | undefined
  /** What stands in a date box and is no date, by place. Kept for the life of the page, never stored. */
  readonly typedDates?: TypedDates
  readonly onTypedDate?: (place: string, typed: string | undefined) => void
}

const FormContext = createContext<FormHints>({ problems: new Map() })
export const FormHintsProvider = FormContext.Provider

/** The language that the youth's words are probably in. */
export function useSpokenLanguage(): string | undefined {
  return useContext(FormContext).spokenLanguage
}

/** For the date box of a place, which is its pointer with the key of a row in the stead of its number. */
export function useTypedDate(place: string) {
  const { typedDates, onTypedDate } = useContext(FormContext)
  return {
    typed: typedDates?.get(place),
    onInvalid: (invalid: boolean, typed: string) => onTypedDate?.(place, invalid ? typed : undefined),
  }
}

/** The fields in which a date box holds no date; a row that was removed since does not count. */
export function badDates(typed: TypedDates, answers: Answers): readonly string[] {
  return [...typed.keys()].flatMap(place => {
    const [field = '', row] = place.split('/').slice(2)
    const rows = answers[field]
    const gone = isRows(rows) && !rows.some(({ key }) => key === row)
    return gone ? [] : [field]
  })
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
    case 'invisible-character':
    case 'lone-surrogate':
      return m.entry_problem_characters()
    case 'line-break':
      return m.entry_problem_line()
    case 'not-a-date':
    case 'not-an-instant':
    case 'date-out-of-range':
      return m.entry_problem_date()
    case 'in-the-future':
      return m.entry_problem_ahead()
    case 'in-the-past':
      return m.entry_problem_before()
    default:
      return m.entry_problem_other()
  }
}
