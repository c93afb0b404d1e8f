import { getLanguage, type Language } from './locale.ts'

/** The words of a form or a vocabulary, in the language in use. */
export function textOf(text: Readonly<Record<Language, string>>): string {
  return text[getLanguage()]
}
