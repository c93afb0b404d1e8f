import type { REFLEXES } from '@havre/rules/reflexes/questions.ts'
import type { Answers } from '../answers.ts'
import type { Field, Term } from '../kind.ts'

type Reflex = (typeof REFLEXES)[number]

const UNKNOWN: Term = { code: 'unknown', label: { fr: 'Pas su', nl: 'Niet geweten', en: 'Not known' } }
const YES_NO: readonly Term[] = [
  { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
  { code: 'no', label: { fr: 'Non', nl: 'Nee', en: 'No' } },
  UNKNOWN,
]

/** Whom the child is with decides which questions concern them: without it nothing is screened. */
const NEEDED = 'RS-04'

/** One question of the first reflexes as fields: RS-04 is `rs04`; a day that nobody knows is `unknown` in a field beside it. */
export function reflexFields({ id, question, help, ask }: Reflex): readonly Field[] {
  const common = { id: fieldOf(id), label: question, ...(help && { help }) }
  if (ask === 'yesNo')
    return [
      { ...common, type: 'code', options: YES_NO, ...(id === NEEDED && { required: 'toSign' as const }) },
    ]
  return [
    { ...common, type: 'date' },
    { id: `${common.id}Unknown`, type: 'code', options: [UNKNOWN], label: question },
  ]
}

/** The answers of a screening as the questions of the first reflexes know them, by number. */
export function reflexAnswers(answers: Answers): { readonly [question: string]: string } {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([field, answer]) => {
      const [, number, unknown] = /^rs(\d\d)(Unknown)?$/.exec(field) ?? []
      if (!number || typeof answer !== 'string') return []
      // Where both stand there, the day counts: somebody knew it.
      return unknown && answers[`rs${number}`] !== undefined ? [] : [[`RS-${number}`, answer] as const]
    }),
  )
}

/** What an answer puts into the fields of its question; undefined empties one. */
export function reflexPlaces(
  { id, ask }: Pick<Reflex, 'id' | 'ask'>,
  answer: string | undefined,
): readonly (readonly [field: string, answer: string | undefined])[] {
  const field = fieldOf(id)
  if (ask === 'yesNo') return [[field, answer]]
  const unknown = answer === 'unknown'
  return [
    [field, unknown ? undefined : answer],
    [`${field}Unknown`, unknown ? answer : undefined],
  ]
}

function fieldOf(id: string): string {
  return `rs${id.slice(3)}`
}
