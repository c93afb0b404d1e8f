import type { Keyring } from '../../crypto/keys.ts'

const TOKEN_BYTES = 8
const MOST_PARTS = 12

/**
 * The digests under which a name is found: for each part, one of the part as it sounds when letters are folded, and one of
 * its consonants, so that Mohamed, Muhammad, Мухаммед and محمد meet. `exact` and `similar` are never equal to one another.
 */
export type NameTokens = { readonly exact: Buffer; readonly similar: Buffer }

export function nameTokens(keyring: Keyring, name: string): readonly NameTokens[] {
  const token = (text: string) => keyring.mac('name-index', text).subarray(0, TOKEN_BYTES)
  return partsOf(name).map(part => ({ exact: token(`=${part}`), similar: token(`~${consonantsOf(part)}`) }))
}

/** The parts of a name, folded to plain Latin letters; none twice, in no order. Pure. */
export function partsOf(name: string): readonly string[] {
  const latin = [...name.normalize('NFKD').toLowerCase()].map(letter => LATIN[letter] ?? letter).join('')
  const parts = latin
    .replace(/\p{M}|['’ʼʿʾ]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part.length > 0)
  return [...new Set(parts)].slice(0, MOST_PARTS)
}

/** What stays of a part when spelling varies: one letter for each sound, no vowel after the first sound, nothing doubled. */
export function consonantsOf(part: string): string {
  const sounds = SOUNDS.reduce((text, [from, to]) => text.replaceAll(from, to), part)
  const bones = sounds.replace(/(?<=.)[aeiouy]/gu, '').replace(/(.)\1+/gu, '$1')
  return bones.length > 1 ? bones : sounds
}

/** Spellings of one sound across French, Dutch and English ways to write Arabic, Persian, Pashto, Slavic and Tigrinya names. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|ch|sch|sh|tj/g, 's'],
  [/dj|dzh|zh|gh|j/g, 'g'],
  [/kh|ck|q|c|x/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou|oo|w|v/g, 'u'],
  [/z/g, 's'],
]

/** Letters of other scripts by their usual Latin spelling. */
const LATIN: Readonly<Record<string, string>> = {
  ...cyrillic(),
  ...arabic(),
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

function cyrillic(): Record<string, string> {
  const spelled =
    'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ъ _ ы y ь _ э e ю yu я ya і i ї i є e ґ g'
  return table(spelled)
}

function arabic(): Record<string, string> {
  const spelled =
    'ا a أ a إ i آ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ d ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ک k گ g ل l م m ن n ه h و w ؤ w ي y ی y ى a ئ y ة a ء _ ټ t ډ d ړ r ږ zh ښ sh ڼ n'
  return table(spelled)
}

function table(spelled: string): Record<string, string> {
  const words = spelled.split(' ')
  const pairs = words.flatMap((letter, at) => (at % 2 === 0 ? [[letter, words[at + 1] ?? '']] : []))
  return Object.fromEntries(pairs.map(([letter, latin]) => [letter, latin === '_' ? '' : latin]))
}
