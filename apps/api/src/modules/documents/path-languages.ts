import type { UiLanguage } from '@havre/kinds/kind.ts'
import { nearLanguages } from '@havre/kinds/vocabularies/languages.ts'
import type { Text } from '@havre/policy/text.ts'
import { PATH_LANGUAGES, type PathLanguage } from './path-words.ts'

export const WAITS_FOR_READER: Text = {
  fr: 'Traduction à faire relire',
  nl: 'Vertaling nog na te lezen',
  en: 'Translation waits for a reader',
}

const OUR_NAMES: Text = { fr: 'français', nl: 'Nederlands', en: 'English' }

export function isPathLanguage(language: string): language is PathLanguage {
  return PATH_LANGUAGES.some(one => one === language)
}

/** The first of the youth's languages into which the path is translated; otherwise their first one, and the paper says so. */
export function proposedPathLanguage(languages: readonly string[], ours: string): string {
  return languages.flatMap(nearLanguages).find(isPathLanguage) ?? languages[0] ?? ours
}

/** That there is no text in that language, and which one this is. */
export function untranslated(language: UiLanguage, wanted: string): string {
  return {
    fr: `Ce texte n’existe pas encore dans ta langue (${wanted}). Il est en ${OUR_NAMES.fr}. Lis-le avec un interprète.`,
    nl: `Deze tekst bestaat nog niet in jouw taal (${wanted}). Hij is in het ${OUR_NAMES.nl}. Lees hem met een tolk.`,
    en: `This text is not yet there in your language (${wanted}). It is in ${OUR_NAMES.en}. Read it with an interpreter.`,
  }[language]
}
