import type { UiLanguage } from '@havre/kinds/kind.ts'
import type { Block } from '../../documents/paper.ts'
import { languageWords } from './answer-words.ts'
import { dayIn } from './facing-languages.ts'
import { isPathLanguage, proposedPathLanguage, untranslated, WAITS_FOR_READER } from './path-languages.ts'
import type { PathLanguage } from './path-words.ts'
import { pairWords } from './words.ts'

/** A language in which a paper says the house's own words. */
export type Tongue<W> = {
  readonly words: W
  /** A day as it is written there, from `YYYY-MM-DD`. */
  readonly day: (day: string) => string
  /** `Label : value`, as it is punctuated there. */
  readonly pair: (label: string, value: string) => string
}

/** Ours, and beside it that of the youth. */
export type Tongues<W> = {
  readonly languages: string[]
  readonly theirs: PathLanguage
  /** The same in each of them. */
  readonly both: (say: (tongue: Tongue<W>) => string) => string[]
  /** That there is nothing in their language, where there is not. */
  readonly missing: Block[]
  /** For the footer: that nobody whose language it is has read it. */
  readonly foot: string[]
}

/** `spoken`: the languages of the youth, the best first; none where the paper is for somebody else. */
export function tonguesFor<W>(
  words: Readonly<Record<PathLanguage, W>>,
  ours: UiLanguage,
  spoken: readonly string[],
): Tongues<W> {
  const wanted = proposedPathLanguage(spoken, ours)
  const theirs = isPathLanguage(wanted) ? wanted : ours
  const languages: PathLanguage[] = theirs === ours ? [ours] : [ours, theirs]
  const tongues = languages.map(
    (language): Tongue<W> => ({
      words: words[language],
      day: dayIn(language),
      pair: (label, value) => pairWords(language === 'fr' ? 'fr' : 'en', label, value),
    }),
  )
  return {
    languages,
    theirs,
    both: say => tongues.map(say),
    missing: isPathLanguage(wanted)
      ? []
      : [{ is: 'note', strong: true, text: untranslated(ours, languageWords(wanted, ours)) }],
    foot: isChecked(theirs) ? [] : [WAITS_FOR_READER[ours]],
  }
}

/** The house's own languages need no reader. */
function isChecked(language: PathLanguage): boolean {
  return language === 'fr' || language === 'nl' || language === 'en'
}
