import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { textOf } from '../../lib/text.ts'

/** A code in the words of its form; the code itself where the form has it no more. */
export type TermWords = (kind: string, field: string, code: string) => string

/** The words of the forms of this house, by form, field and code. */
export function termWords(kinds: readonly Kind[]): TermWords {
  return (id, fieldId, code) => {
    const kind = kinds.findLast(one => one.id === id)
    const field = kind && fieldsOf(kind).find(one => one.id === fieldId)
    const terms =
      field && 'options' in field ? field.options : field && 'roles' in field ? field.roles : undefined
    const term = terms?.find(one => one.code === code)
    return term ? textOf(term.label) : code
  }
}
