import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { getLanguage, type Language, languages } from '../../lib/locale.ts'

/** How a contract is laid out for the youth: from which side, and in which of ours the few words around it stand. */
export interface ReadingLanguage {
  rightToLeft: boolean
  ui: Language
}

/** The layout for a text that is read in that language; an interpreter reads the words around it where they are not in it. */
export function readingLanguage(language: string | null): ReadingLanguage {
  return {
    rightToLeft: LANGUAGES.find(({ code }) => code === language)?.rightToLeft === true,
    ui: languages.find(({ code }) => code === language)?.code ?? getLanguage(),
  }
}
