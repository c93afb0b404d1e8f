import {
  type Answer,
  type Answers,
  isBlank,
  isBlankRow,
  isCodes,
  type Need,
  rowsIn,
  topicsIn,
} from './answers.ts'
import { type Field, fieldsOf, type Kind, TASK_ROLES, URGENCIES } from './kind.ts'

/** The one-line summary of a record: field id to something short. Stored encrypted beside the record. */
export type Summary = { readonly [field: string]: string | number | boolean | readonly string[] }

export type Facet = { readonly key: string; readonly value: string }

const SUMMARY_LENGTH = 160

/**
 * The summary fields that were answered. Long texts are cut at 160 characters; a list or needs field
 * gives its number of rows, an interview the codes of the topics that were answered.
 */
export function summaryOf(kind: Kind, answers: Answers): Summary {
  const byId = new Map(fieldsOf(kind).map(field => [field.id, field]))
  const parts = kind.summary.flatMap((id): [string, Summary[string]][] => {
    const field = byId.get(id)
    const short = field && shorten(field, answers[id])
    return short === undefined ? [] : [[id, short]]
  })
  return Object.fromEntries(parts)
}

function shorten(field: Field, answer: Answer | undefined): Summary[string] | undefined {
  if (answer === undefined || isBlank(answer)) return undefined
  if (field.type === 'list' || field.type === 'needs')
    return rowsIn(answer).filter(row => !isBlankRow(row)).length
  if (field.type === 'topics') return answeredTopics(answer)
  if (typeof answer === 'string') return cut(answer)
  if (typeof answer === 'number' || typeof answer === 'boolean') return answer
  if (isCodes(answer)) return answer
  if (field.type === 'words' && 'text' in answer && typeof answer.text === 'string') return cut(answer.text)
  return 'type' in answer && typeof answer.type === 'string' ? answer.type : undefined
}

function answeredTopics(answer: Answer): readonly string[] {
  return Object.entries(topicsIn(answer)).flatMap(([code, topic]) =>
    topic?.state === 'answered' ? [code] : [],
  )
}

function cut(text: string): string {
  const characters = [...text.trim().replaceAll(/\s+/gu, ' ')]
  return characters.length <= SUMMARY_LENGTH
    ? characters.join('')
    : `${characters.slice(0, SUMMARY_LENGTH - 1).join('')}…`
}

/** The statistical facets, one per value, sorted by field. Only coded values, never a text. */
export function facetsOf(kind: Kind, answers: Answers): readonly Facet[] {
  return fieldsOf(kind).flatMap((field): Facet[] => {
    const answer = answers[field.id]
    if (!('facet' in field) || field.facet === undefined || answer === undefined) return []
    const values = isCodes(answer) ? answer : [String(answer)]
    return values.map(value => ({ key: field.id, value }))
  })
}

/** The needs that open a task when the record is signed: those that say what must be done. */
export function needsOf(kind: Kind, answers: Answers): readonly (Need & { readonly what: string })[] {
  return fieldsOf(kind)
    .filter(field => field.type === 'needs')
    .flatMap(field => rowsIn(answers[field.id]))
    .flatMap(row => {
      const { key, what, dueOn } = row
      if (typeof what !== 'string' || what.trim() === '') return []
      const urgency = URGENCIES.find(known => known === row.urgency)
      const forRole = TASK_ROLES.find(known => known === row.forRole)
      return [
        {
          key,
          what,
          ...(urgency && { urgency }),
          ...(typeof dueOn === 'string' && { dueOn }),
          ...(forRole && { forRole }),
        },
      ]
    })
}
