import type { UiLanguage } from '@havre/kinds/kind.ts'
import { texts } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { languageWords } from './answer-words.ts'
import type { Desk } from './draft.ts'
import { formatsFor } from './formats.ts'
import { isPathLanguage, proposedPathLanguage, untranslated, WAITS_FOR_READER } from './path-languages.ts'
import type { PathLanguage } from './path-words.ts'

/** One line of a paper for a youth; what somebody `said` stands once, untranslated. */
export type Part = { readonly is: 'heading' | 'label' | 'point' | 'text' | 'said'; readonly text: string }

/** The same parts in the house's language and in the youth's, side by side. */
export type Facing = {
  readonly theirs: PathLanguage
  readonly blocks: Block[]
  /** For the footer: a translation that no reader has checked says so. */
  readonly foot?: readonly string[]
}

/** `partsIn` makes the same parts in the same order whatever the language, so that two of them stand side by side. */
export function facingLanguages(desk: Desk, partsIn: (language: PathLanguage) => Part[]): Facing {
  const { language: besides } = desk.speech
  const wanted = proposedPathLanguage(texts(desk.file, 'languages'), besides)
  const theirs = isPathLanguage(wanted) ? wanted : besides
  const others = theirs === besides ? undefined : partsIn(theirs)
  const missing: Block[] =
    isPathLanguage(wanted) || wanted === besides
      ? []
      : [{ is: 'note', strong: true, text: untranslated(besides, languageWords(wanted, besides)) }]
  const parts = partsIn(besides).map(({ is, text }, n) => ({
    is,
    texts: others && is !== 'said' ? [text, others[n]?.text ?? ''] : [text],
  }))
  return {
    theirs,
    blocks: [...missing, { is: 'facing', languages: others ? [besides, theirs] : [besides], parts }],
    ...(isOurs(theirs) ? {} : { foot: [WAITS_FOR_READER[besides]] }),
  }
}

/** How a day is written in that language, in our figures. */
export function dayIn(language: PathLanguage): (day: string) => string {
  if (isOurs(language)) return formatsFor(language, 'UTC').date
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return day => format.format(new Date(`${day}T12:00:00Z`))
}

function isOurs(language: PathLanguage): language is UiLanguage {
  return language === 'fr' || language === 'nl' || language === 'en'
}
