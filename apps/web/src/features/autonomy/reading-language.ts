import { CONTRACT_WORDS, type ContractLanguage } from '@havre/contracts/contract-words.ts'
import { LANGUAGES, nearLanguages } from '@havre/kinds/vocabularies/languages.ts'
import type { Language } from '../../lib/locale.ts'

const isTranslated = (language: string): language is ContractLanguage => language in CONTRACT_WORDS

/**
 * Ours first, and beside it that of the youth where what stands around a contract is translated into it, or into one that they
 * also read.
 */
export function readingLanguages(ours: Language, language: string | null): readonly ContractLanguage[] {
  const theirs = nearLanguages(language ?? ours).find(isTranslated)
  return theirs === undefined || theirs === ours ? [ours] : [ours, theirs]
}

export const directionOf = (language: string) =>
  LANGUAGES.find(({ code }) => code === language)?.rightToLeft ? 'rtl' : 'ltr'
