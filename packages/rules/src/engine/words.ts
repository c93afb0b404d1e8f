import type { Text } from '@havre/policy/text.ts'
import type { Day } from '../dates/days.ts'

const REGIONS = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' } as const
const LANGUAGES = ['fr', 'nl', 'en'] as const
const FORMATS = Object.fromEntries(
  LANGUAGES.map(language => [
    language,
    new Intl.DateTimeFormat(REGIONS[language], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  ]),
) as Record<(typeof LANGUAGES)[number], Intl.DateTimeFormat>

/** `mardi 3 mars 2026` in each language of the house. */
export function dayWords(day: Day): Text {
  const at = new Date(`${day}T12:00:00Z`)
  // Only French writes the first of a month otherwise.
  const fr = FORMATS.fr.format(at).replace(/ 1 /, ' 1er ')
  return { fr, nl: FORMATS.nl.format(at), en: FORMATS.en.format(at) }
}

/** One text of three, from a sentence for each language. */
export function said(make: (language: keyof Text) => string): Text {
  return { fr: make('fr'), nl: make('nl'), en: make('en') }
}

/** `Label : value` as each language writes a colon. */
export function labelled(label: Text, value: Text): Text {
  return { fr: `${label.fr} : ${value.fr}`, nl: `${label.nl}: ${value.nl}`, en: `${label.en}: ${value.en}` }
}
