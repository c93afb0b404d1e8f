import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { byWord } from './formats.ts'
import { textOf } from './text.ts'

/** The name of a spoken language by its code; the code itself where the vocabulary lacks it. */
export function languageName(code: string): string {
  const known = LANGUAGES.find(language => language.code === code)
  return known ? textOf(known.label) : code
}

/** The languages met in reception, for choices, by name. */
export function languageOptions(): { value: string; label: string }[] {
  return LANGUAGES.map(({ code, label }) => ({ value: code as string, label: textOf(label) })).toSorted(
    (a, b) => byWord(a.label, b.label),
  )
}
