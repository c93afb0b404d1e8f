import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { list } from '../../lib/formats.ts'
import { languageName } from '../../lib/language-names.ts'
import { m } from '../../paraglide/messages.js'

/** `16 ans`, or that the age is not known; nothing for who is told nothing of the stay. */
export function ageWords(file: Pick<YouthFileItem, 'age' | 'phase'>): string {
  if (file.phase === null) return ''
  return file.age === null ? m.youth_age_unknown() : m.youth_age({ count: file.age })
}

/** `tigrigna, arabe`; nothing where none is known. */
export function languageWords(file: Pick<YouthFileItem, 'languages'>): string {
  return file.languages.map(languageName).join(', ')
}

/** The referents by name; nothing where there is none or the names are not shown. */
export function referentWords(file: Pick<YouthFileItem, 'referents'>): string {
  return list(file.referents.flatMap(person => person.name ?? []))
}

/** The first two languages, and how many more. */
export function shortLanguages(file: Pick<YouthFileItem, 'languages'>): string {
  const names = file.languages.slice(0, 2).map(languageName).join(', ')
  const more = file.languages.length - 2
  return more > 0 ? `${names}\u00a0+${more}` : names
}

/** The referents as colleagues call them in a table: `Thomas L., Aminata D.` */
export function shortReferents(file: Pick<YouthFileItem, 'referents'>): string {
  const names = file.referents.flatMap(person => person.name ?? [])
  return names
    .map(name => {
      const [first = '', second] = name.trim().split(/\s+/)
      return second ? `${first}\u00a0${[...second][0] ?? ''}.` : first
    })
    .join(', ')
}
