import {
  type Answer,
  type Answers,
  isBlank,
  type Person,
  type Row,
  type RowAnswer,
  rowsIn,
  type TopicAnswers,
  topicsIn,
} from './answers.ts'
import { type Field, fieldsOf, type Kind, type RowField, type Term, type UiLanguage } from './kind.ts'

/** Who reads: the house itself, a guardian, lawyer or service, a court, or the youth, whose paper anybody may find. */
export const AUDIENCES = ['internal', 'external', 'court', 'youth'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Gives each person of one document a name that says nothing: "Éducateur B". */
export type Naming = (person: Person, roles: readonly Term[]) => Person

/** The code by which a person is another youth of the house: a youth reads nothing of the others, not even a letter. */
const ANOTHER_YOUTH = 'youth'

/** For whom answers are made ready, and in which language its neutral words are. */
export type Reading = {
  readonly audience: Audience
  readonly language: UiLanguage
  /** Given where several records make one document, so that a letter means the same person in all of them. */
  readonly naming?: Naming
}

/**
 * The answers as an audience may read them (security.md §3.12). The house reads all; everybody else gets
 * a neutral category for each place, and for each person a role and a letter that stays the same within
 * this document. What the team supposes stays inside, as does a field that is `inside`: a court file is read by the
 * other side. Of a kind that is `inside` nothing is left. Other free texts are left alone: the leak detector reads those.
 */
export function redact(kind: Kind, answers: Answers, reading: Reading): Answers {
  if (reading.audience === 'internal') return answers
  if (kind.inside) return {}
  const outside = { ...reading, naming: reading.naming ?? namesByLetter(reading.language) }
  const redacted = fieldsOf(kind).flatMap((field): [string, Answer][] => {
    const answer = answers[field.id]
    if (answer === undefined || staysInside(field)) return []
    return [[field.id, redactAnswer(field, answer, outside)]]
  })
  return Object.fromEntries(redacted)
}

type Outside = Required<Reading>

function redactAnswer(field: Field, answer: Answer, outside: Outside): Answer {
  if (field.type === 'place') return isBlank(answer) ? '' : field.neutral[outside.language]
  if (field.type === 'person') return nameless(personIn(answer), field.roles, outside)
  if (field.type === 'topics') return withoutHypotheses(topicsIn(answer))
  if (field.type === 'list') return rowsIn(answer).map(row => redactRow(field.fields, row, outside))
  return answer
}

function redactRow(fields: readonly RowField[], row: Row, outside: Outside): Row {
  const cells = fields.flatMap((field): [string, RowAnswer][] => {
    const cell = row[field.id]
    if (cell === undefined || staysInside(field)) return []
    if (field.type === 'place') return [[field.id, isBlank(cell) ? '' : field.neutral[outside.language]]]
    return [[field.id, field.type === 'person' ? nameless(personIn(cell), field.roles, outside) : cell]]
  })
  return { ...Object.fromEntries(cells), key: row.key }
}

function nameless(person: Person, roles: readonly Term[], { audience, naming }: Outside): Person {
  return audience === 'youth' && person.role === ANOTHER_YOUTH ? {} : naming(person, roles)
}

function staysInside(field: Field): boolean {
  return field.inside === true || ('voice' in field && field.voice === 'hypothesis')
}

function withoutHypotheses(topics: TopicAnswers): TopicAnswers {
  return Object.fromEntries(
    Object.entries(topics).flatMap(([code, topic]) => {
      if (!topic) return []
      const { hypotheses: _, ...said } = topic
      return [[code, said]]
    }),
  )
}

function personIn(answer: Answer): Person {
  if (typeof answer !== 'object' || Array.isArray(answer)) return {}
  return {
    ...('role' in answer && typeof answer.role === 'string' && { role: answer.role }),
    ...('label' in answer && typeof answer.label === 'string' && { label: answer.label }),
  }
}

const SOMEBODY = { fr: 'Personne', nl: 'Persoon', en: 'Person' }

/** A fresh set of letters: one per document. */
export function namesByLetter(language: UiLanguage): Naming {
  const known = new Map<string, string>()
  const perRole = new Map<string, number>()
  return ({ role, label }, roles) => {
    const word = (roles.find(term => term.code === role)?.label ?? SOMEBODY)[language]
    if (label === undefined || isBlank(label)) return role === undefined ? {} : { role, label: word }
    const who = `${role ?? ''}\n${label.trim().toLocaleLowerCase('und')}`
    const name = known.get(who) ?? `${word} ${letter(next(perRole, role ?? ''))}`
    known.set(who, name)
    return { ...(role !== undefined && { role }), label: name }
  }
}

function next(counts: Map<string, number>, key: string): number {
  const count = counts.get(key) ?? 0
  counts.set(key, count + 1)
  return count
}

/** 0 → A, 25 → Z, 26 → AA. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
