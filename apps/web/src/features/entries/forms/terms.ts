import type { Kind } from '@havre/kinds/kind.ts'
import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { textOf } from '../../../lib/text.ts'

type Words = Kind['title']

/** The label of a code among the terms of a field; the code itself where a later form dropped it. */
export function termLabel(
  terms: readonly { readonly code: string; readonly label: Words }[],
  code: unknown,
): string {
  const term = terms.find(one => one.code === code)
  return term ? textOf(term.label) : String(code ?? '')
}

/** The name of a spoken language; the code where it is not in the list. */
export function languageName(code: string): string {
  return termLabel(LANGUAGES, code)
}
