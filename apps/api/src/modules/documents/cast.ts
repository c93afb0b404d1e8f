import type { UiLanguage } from '@havre/kinds/kind.ts'
import { type Audience, namesByLetter, type Reading } from '@havre/kinds/redact.ts'
import { PRESENT_ROLES } from '@havre/kinds/vocabularies/people.ts'
import type { Role } from '@havre/policy/roles.ts'
import { WORDS } from './words.ts'

/** The most telling role first: somebody who is educator and referent signs as referent. */
const SIGNS_AS: readonly (readonly [Role, string])[] = [
  ['DIR', 'director'],
  ['COO', 'coordinator'],
  ['PSY', 'psychologist'],
  ['LEG', 'legalOfficer'],
  ['REF', 'referent'],
  ['EDU', 'educator'],
  ['NGT', 'educator'],
  ['GUA', 'guardian'],
  ['LAW', 'lawyer'],
  ['PAR', 'partner'],
]

/** How people are called in one document. */
export type Cast = Required<Reading> & {
  /** A member of the team: by name inside the house; outside by role and a letter that is theirs in this document. */
  staff(person: { id: string; name: string | null }, roles: readonly string[]): string
}

/** Letters are given out in the order in which people appear, so make one cast per document. */
export function castFor(audience: Audience, language: UiLanguage): Cast {
  const naming = namesByLetter(language)
  return {
    audience,
    language,
    naming,
    staff(person, roles) {
      if (audience === 'internal' && person.name) return person.name
      const role = SIGNS_AS.find(([one]) => roles.includes(one))?.[1]
      if (role === undefined) return WORDS.nobody[language]
      return naming({ role, label: person.name ?? person.id }, PRESENT_ROLES).label ?? WORDS.nobody[language]
    },
  }
}
