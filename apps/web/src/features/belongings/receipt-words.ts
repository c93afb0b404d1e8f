import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { getLanguage } from '../../lib/locale.ts'
import { m } from '../../paraglide/messages.js'
import type { Belonging } from './api/list-belongings.ts'
import { categoryWords } from './belonging-words.ts'
import { RECEIPT_LANGUAGES, THINGS, WORDS } from './receipt-languages.ts'

type Word = (typeof WORDS)[number]

/** The words of a receipt in one language. */
export interface ReceiptWords {
  tag: string
  rightToLeft: boolean
  words: Readonly<Record<Word, string>>
  things: Readonly<Record<Belonging['category'], string>>
}

const house = {
  title: m.belongings_receipt_title,
  kept: m.belongings_receipt_kept,
  nothing: m.belongings_receipt_nothing,
  back: m.belongings_receipt_back,
  what: m.belongings_receipt_what,
  since: m.belongings_receipt_since,
  confirmed: m.belongings_receipt_confirmed,
  lost: m.belongings_receipt_lost,
  right: m.belongings_receipt_right,
  signYouth: m.belongings_receipt_sign_youth,
  signTeam: m.belongings_receipt_sign_team,
} satisfies Record<Word, unknown>
/** What is spoken like one of the languages below, or written like it. */
const near: Readonly<Record<string, string>> = { arz: 'ar', ary: 'ar', fa: 'prs' }

/** In the language of the one who prints. */
export function houseWords(): ReceiptWords {
  return ours(getLanguage())
}

/** In the first language of the youth that the house has words for; none where that is the one on the screen anyway. */
export function youthWords(spoken: readonly string[]): ReceiptWords | undefined {
  for (const code of spoken.map(one => near[one] ?? one)) {
    if (code === getLanguage()) return undefined
    if (code === 'fr' || code === 'nl' || code === 'en') return ours(code)
    const known = RECEIPT_LANGUAGES[code]
    if (known)
      return {
        tag: code,
        rightToLeft: LANGUAGES.find(language => language.code === code)?.rightToLeft === true,
        words: named(WORDS, known.words.split('|')),
        things: named(THINGS, known.things.split('|')),
      }
  }
  return undefined
}

/** Whether nobody whose language it is has read these words over yet. */
export function isUnread(spoken: readonly string[]): boolean {
  const tag = youthWords(spoken)?.tag
  return tag !== undefined && tag in RECEIPT_LANGUAGES
}

function ours(locale: 'fr' | 'nl' | 'en'): ReceiptWords {
  const said = (message: (inputs: Record<string, never>, options: { locale: typeof locale }) => string) =>
    message({}, { locale })
  return {
    tag: locale,
    rightToLeft: false,
    words: named(
      WORDS,
      WORDS.map(word => said(house[word])),
    ),
    things: named(
      THINGS,
      THINGS.map(thing => said(categoryWords[thing])),
    ),
  }
}

function named<K extends string>(names: readonly K[], said: readonly string[]): Record<K, string> {
  return Object.fromEntries(names.map((name, n) => [name, said[n] ?? ''])) as Record<K, string>
}
