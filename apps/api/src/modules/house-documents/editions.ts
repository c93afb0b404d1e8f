import type { HouseDocument, Sheet } from '@havre/contracts/documents.ts'
import { nearLanguages } from '@havre/kinds/vocabularies/languages.ts'

type Named = Pick<HouseDocument, 'sheet' | 'language' | 'edition' | 'revision'>

/** French is what the house writes first; every other language translates an edition of it. */
export const SOURCE_LANGUAGE = 'fr'

/** Newest first. */
export function newestFirst<T extends Named>(texts: readonly T[]): T[] {
  return texts.toSorted((a, b) => b.edition - a.edition || b.revision - a.revision)
}

/** The newest text of a sheet in a language, or the newest wording of one edition of it. */
export function newest<T extends Named>(
  texts: readonly T[],
  sheet: Sheet,
  language: string,
  edition?: number,
): T | undefined {
  return newestFirst(texts).find(
    one =>
      one.sheet === sheet && one.language === language && (edition === undefined || one.edition === edition),
  )
}

/**
 * The two texts to lay side by side: the youth's language in its newest edition, and ours in the same edition, because both
 * must say the same. Undefined when there is no text in that language.
 */
export function pairOf<T extends Named>(
  texts: readonly T[],
  sheet: Sheet,
  language: string,
  besides: string,
): T[] | undefined {
  const theirs = newest(texts, sheet, language)
  if (!theirs) return undefined
  if (language === besides) return [theirs]
  const ours =
    newest(texts, sheet, besides, theirs.edition) ?? newest(texts, sheet, SOURCE_LANGUAGE, theirs.edition)
  return ours ? [ours, theirs] : [theirs]
}

/** The first of the youth's languages in which there is a text; ours when there is none. */
export function proposedLanguage(
  texts: readonly Named[],
  sheet: Sheet,
  languages: readonly string[],
  ours: string,
): string {
  const candidates = languages.flatMap(nearLanguages)
  return candidates.find(language => newest(texts, sheet, language)) ?? ours
}
