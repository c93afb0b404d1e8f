import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { textOf } from './text.ts'

/** The languages met in reception, for choices. */
export const spokenLanguages: readonly string[] = LANGUAGES.map(language => language.code)

/** The name of a spoken language by its code; the code itself where the vocabulary lacks it. */
export function languageName(code: string): string {
  const known = LANGUAGES.find(language => language.code === code)
  return known ? textOf(known.label) : code
}
