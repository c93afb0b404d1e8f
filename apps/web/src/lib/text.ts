import { getLanguage, type Language } from './locale.ts'

/** The words of a form or a vocabulary, in the language in use. A French mark never begins a line of its own. */
export function textOf(text: Readonly<Record<Language, string>>): string {
  return text[getLanguage()].replaceAll(/(?<=«) | (?=[»?!;:])/g, '\u00a0')
}
