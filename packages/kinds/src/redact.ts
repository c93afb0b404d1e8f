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

/** Who reads: the house itself, a guardian, lawyer or service, or a court. */
export type Audience = 'internal' | 'external' | 'court'

/** Gives each person of one document a name that says nothing: "Éducateur B". */
type Naming = (person: Person, roles: readonly Term[]) => Person

/**
 * The answers as an audience may read them (security.md §3.12). The house reads all; everybody else gets
 * a neutral category for each place, and for each person a role and a letter that stays the same within
 * this document. What the team supposes stays inside: a court file is read by the other side. Other free texts are
 * left alone: the leak detector reads those before a release.
 */
export function redact(
  kind: Kind,
  answers: Answers,
  audience: Audience,
  language: UiLanguage = 'fr',
): Answers {
  if (audience === 'internal') return answers
  const naming = namesByLetter(language)
  const redacted = fieldsOf(kind).flatMap((field): [string, Answer][] => {
    const answer = answers[field.id]
    if (answer === undefined || isHypothesis(field)) return []
    return [[field.id, redactAnswer(field, answer, naming, language)]]
  })
  return Object.fromEntries(redacted)
}

function redactAnswer(field: Field, answer: Answer, naming: Naming, language: UiLanguage): Answer {
  if (field.type === 'place') return isBlank(answer) ? '' : field.neutral[language]
  if (field.type === 'person') return naming(personIn(answer), field.roles)
  if (field.type === 'topics') return withoutHypotheses(topicsIn(answer))
  if (field.type === 'list') return rowsIn(answer).map(row => redactRow(field.fields, row, naming, language))
  return answer
}

function redactRow(fields: readonly RowField[], row: Row, naming: Naming, language: UiLanguage): Row {
  const cells = fields.flatMap((field): [string, RowAnswer][] => {
    const cell = row[field.id]
    if (cell === undefined || isHypothesis(field)) return []
    if (field.type === 'place') return [[field.id, isBlank(cell) ? '' : field.neutral[language]]]
    return [[field.id, field.type === 'person' ? naming(personIn(cell), field.roles) : cell]]
  })
  return { ...Object.fromEntries(cells), key: row.key }
}

function isHypothesis(field: Field): boolean {
  return 'voice' in field && field.voice === 'hypothesis'
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

function namesByLetter(language: UiLanguage): Naming {
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
