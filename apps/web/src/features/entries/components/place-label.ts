import type { Answers } from '@havre/kinds/answers.ts'
import { isObject, rowsIn } from '@havre/kinds/answers.ts'
import { fieldsOf, type Kind, type RowField } from '@havre/kinds/kind.ts'
import type { Path } from '@havre/kinds/merge.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { topicStateLabel } from '../../../ui/topic-rail.tsx'
import { answerText, needText, rowText } from '../paper/answer-text.ts'
import { pair } from '../paper/pair.ts'

/** A place of a form in words: "Le voyage : ses mots", "Personnes présentes, ligne 2 : Personne". */
export function placeLabel(kind: Kind, answers: Answers, path: Path): string {
  const [id, part, cell] = path
  const field = fieldsOf(kind).find(one => one.id === id)
  if (!field) return ''
  const label = textOf(field.label)
  if (part === undefined) return label
  if (field.type === 'topics') {
    const topic = field.topics.find(one => one.code === part)
    const name = topic ? textOf(topic.label) : label
    return cell === undefined ? name : pair(name, partLabel(cell))
  }
  const index = rowsIn(answers[field.id]).findIndex(row => row.key === part)
  const row = index < 0 ? label : m.entry_place_row({ label, number: index + 1 })
  const inner = field.type === 'list' ? field.fields.find(one => one.id === cell) : undefined
  return inner ? pair(row, textOf(inner.label)) : row
}

/** The value at a place of a form in words. */
export function placeText(kind: Kind, path: Path, value: unknown): string {
  const [id, part, cell] = path
  const field = fieldsOf(kind).find(one => one.id === id)
  if (!field || value === undefined) return ''
  if (part === undefined) return answerText(field, value)
  if (field.type === 'topics') return topicText(cell, value)
  if (cell === undefined && isObject(value)) {
    return field.type === 'list' ? rowText(field.fields, value) : needText(value)
  }
  const inner: RowField | undefined =
    field.type === 'list' ? field.fields.find(one => one.id === cell) : undefined
  if (inner) return answerText(inner, value)
  return field.type === 'needs' && cell ? needText({ [cell]: value }) : String(value)
}

function topicText(part: string | undefined, value: unknown): string {
  if (part === 'words' && isObject(value)) return typeof value.text === 'string' ? value.text : ''
  if (part === 'state') {
    const states = ['asked', 'answered', 'declined', 'postponed'] as const
    const state = states.find(one => one === value)
    return state ? topicStateLabel(state) : ''
  }
  if (part === undefined && isObject(value)) {
    return Object.entries(value)
      .map(([name, one]) => topicText(name, one))
      .join('\n')
  }
  return String(value)
}

function partLabel(part: string | undefined): string {
  if (part === 'words') return m.recorder_words()
  if (part === 'facts') return m.recorder_facts()
  if (part === 'hypotheses') return m.recorder_hypotheses()
  return part === 'state' ? m.recorder_state() : ''
}

/** The field that a JSON Pointer of a problem speaks of. */
export function topLevel(pointer: string): string | undefined {
  return pointer.startsWith('#/answers/') ? pointer.split('/')[2] : undefined
}
