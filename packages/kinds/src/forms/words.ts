import type { Text } from '@havre/policy/text.ts'
import { INVISIBLE } from '../base-schemas.ts'
import type { Field, Kind } from '../kind.ts'
import type { Mistake } from '../kind-mistakes.ts'
import type { LeakFinder } from '../leaks/find-leaks.ts'

type WordMistake = { readonly path: Mistake['path']; readonly code: string }
type Place = { readonly path: Mistake['path']; readonly text: Text }

const LANGUAGES = ['fr', 'nl', 'en'] as const
/** One word may be the same in two languages; a sentence may not. */
const WORDS_ALIKE = 30
const FILLER = /lorem|todo|xxx|\?\?\?|^\W*$/i
const MARKUP = /<\/?[a-z!]|&#?\w{2,8};|\]\(|https?:|www\./i

/** A youth is never called that, nor counted: the words of the law and of grading are not for their eyes. */
const NEVER_SAID: Record<keyof Text, RegExp> = {
  fr: /(?<!\p{L})(?:ill[ée]ga\p{L}*|clandestin\p{L}*|scores?|not(?:e|es) sur \d+)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:illega\p{L}*|clandestien\p{L}*|scores?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:illegal\p{L}*|clandestine|scores?|cases?)(?!\p{L})/iu,
}

/**
 * What is wrong with the words of a kind, built in or not: a language that copies another, filler, mark-up that would stand
 * there as it is, what gives the house or somebody away (`leak-street`, `leak-staff` …), and what a youth should never read.
 * A text that is missing is the meta-schema's to tell.
 */
export function wordMistakes(kind: Kind, find: LeakFinder): readonly WordMistake[] {
  return [
    ...textsIn(kind, []).flatMap(({ path, text }) => {
      const given = LANGUAGES.filter(language => text[language].trim() !== '')
      const copied = given.filter(
        (language, n) =>
          text.fr.length > WORDS_ALIKE && given.slice(0, n).some(other => text[other] === text[language]),
      )
      return [
        ...copied.map(language => ({ path: [...path, language], code: 'copied-language' })),
        ...given.flatMap(language =>
          saidMistakes(text[language], find).map(code => ({ path: [...path, language], code })),
        ),
      ]
    }),
    ...readByYouths(kind).flatMap(({ path, text }) =>
      LANGUAGES.filter(language => NEVER_SAID[language].test(text[language])).map(language => ({
        path: [...path, language],
        code: 'not-to-a-youth',
      })),
    ),
  ]
}

function saidMistakes(said: string, find: LeakFinder): string[] {
  return [
    ...(FILLER.test(said) ? ['filler'] : []),
    ...(MARKUP.test(said) ? ['markup'] : []),
    ...(INVISIBLE.test(said) ? ['invisible-character'] : []),
    ...new Set(find(said).map(leak => `leak-${leak.kind}`)),
  ]
}

/** Every text of a definition with its place. */
function textsIn(value: unknown, path: Mistake['path']): Place[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function isText(value: object): value is Text {
  return LANGUAGES.every(language => typeof Reflect.get(value, language) === 'string')
}

/** What stands on the screen that is turned to a youth: subjects and their questions, what they sign, their own words. */
function readByYouths(kind: Kind): Place[] {
  return kind.sections.flatMap((section, s) =>
    section.fields.flatMap((field, f) => shownToYouth(field, ['sections', s, 'fields', f])),
  )
}

function shownToYouth(field: Field, path: Mistake['path']): Place[] {
  if (field.type === 'acknowledgement' || field.type === 'words')
    return [{ path: [...path, 'label'], text: field.label }]
  if (field.type !== 'topics') return []
  return field.topics.flatMap((topic, t) => [
    { path: [...path, 'topics', t, 'label'], text: topic.label },
    ...topic.questions.map((text, q) => ({ path: [...path, 'topics', t, 'questions', q], text })),
  ])
}
