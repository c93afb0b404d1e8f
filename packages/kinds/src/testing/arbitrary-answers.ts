import fc from 'fast-check'
import type { Answer, Answers, RowAnswer } from '../answers.ts'
import {
  ACKNOWLEDGEMENT_TYPES,
  type Field,
  fieldsOf,
  type Kind,
  type RowField,
  TASK_ROLES,
  type Term,
  TOPIC_STATES,
  URGENCIES,
} from '../kind.ts'
import { LANGUAGE_CODES } from '../vocabularies/languages.ts'

const UNWANTED = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu
const SAMPLES = [
  'Élève à Liège, « ça va »',
  'مرحبا، اسمي آدم',
  'ሰላም፡ ኣብዚ ውሑስ እዩ',
  'زه په خیر یم',
  'Të falemnderit 👋🏽',
  '  spaces kept  ',
]

/** Plain text that every text field accepts, in NFC, of at most `max` units. */
export function arbitraryText(max: number): fc.Arbitrary<string> {
  return fc
    .oneof(fc.constantFrom(...SAMPLES), fc.string({ unit: 'grapheme', maxLength: 30 }))
    .map(text => text.replaceAll(UNWANTED, '').normalize('NFC').slice(0, max))
    .filter(text => text.isWellFormed() && text === text.normalize('NFC'))
}

/** Any answers that a draft of this kind may hold, from none at all to every field filled. */
export function arbitraryAnswers(kind: Kind): fc.Arbitrary<Answers> {
  const cells = Object.fromEntries(fieldsOf(kind).map(field => [field.id, arbitraryAnswer(field)]))
  return fc.record<{ [field: string]: Answer }>(cells, { requiredKeys: [], noNullPrototype: true })
}

/** Like `arbitraryAnswers`, with every field present. */
export function arbitraryFullAnswers(kind: Kind): fc.Arbitrary<Answers> {
  const cells = Object.fromEntries(fieldsOf(kind).map(field => [field.id, arbitraryAnswer(field)]))
  return fc.record<{ [field: string]: Answer }>(cells, { noNullPrototype: true })
}

function arbitraryAnswer(field: Field): fc.Arbitrary<Answer> {
  switch (field.type) {
    case 'list':
      return keyed(Object.fromEntries(field.fields.map(cell => [cell.id, arbitraryCell(cell)])), field.max)
    case 'topics': {
      const text = arbitraryText(field.maxLength)
      const answer = partial({
        state: fc.constantFrom(...TOPIC_STATES),
        words: arbitraryWords(field.maxLength),
        facts: text,
        hypotheses: text,
      })
      return partial(Object.fromEntries(field.topics.map(topic => [topic.code, answer])))
    }
    case 'needs':
      return keyed(
        {
          what: arbitraryText(field.maxLength),
          urgency: fc.constantFrom(...URGENCIES),
          dueOn: arbitraryDay(),
          forRole: fc.constantFrom(...TASK_ROLES),
        },
        field.max,
      )
    case 'acknowledgement': {
      const text = arbitraryText(field.maxLength)
      const type = fc.constantFrom(...ACKNOWLEDGEMENT_TYPES)
      return partial({ type, date: arbitraryDay(), refusedItems: text, comment: text })
    }
    default:
      return arbitraryCell(field)
  }
}

function arbitraryCell(field: RowField): fc.Arbitrary<RowAnswer> {
  switch (field.type) {
    case 'line':
    case 'text':
    case 'place':
      return arbitraryText(field.maxLength)
    case 'words':
      return arbitraryWords(field.maxLength)
    case 'person':
      return partial({ role: arbitraryCode(field.roles), label: arbitraryText(field.maxLength) })
    case 'code':
      return arbitraryCode(field.options)
    case 'codes':
      return fc.uniqueArray(arbitraryCode(field.options))
    case 'bool':
      return fc.boolean()
    case 'language':
      return fc.constantFrom(...LANGUAGE_CODES)
    case 'date':
      return arbitraryDay()
    case 'datetime':
      return fc.date({ ...CENTURIES, noInvalidDate: true }).map(moment => moment.toISOString())
    case 'minutes':
    case 'int':
    case 'money':
      return fc.integer({ min: field.min ?? 0, max: field.max ?? 1440 })
  }
}

const CENTURIES = { min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z') }

function arbitraryDay(): fc.Arbitrary<string> {
  return fc.date({ ...CENTURIES, noInvalidDate: true }).map(moment => moment.toISOString().slice(0, 10))
}

function arbitraryWords(maxLength: number) {
  return partial({ text: arbitraryText(maxLength), language: fc.constantFrom(...LANGUAGE_CODES) })
}

function arbitraryCode(terms: readonly Term[]): fc.Arbitrary<string> {
  return fc.constantFrom(...terms.map(term => term.code))
}

function partial<T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record<T, never>(parts, { requiredKeys: [], noNullPrototype: true })
}

function keyed<T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }, max: number) {
  return fc
    .array(partial(parts), { maxLength: Math.min(max, 4) })
    .map(rows => rows.map((row, index) => ({ ...row, key: `r${index}` })))
}
