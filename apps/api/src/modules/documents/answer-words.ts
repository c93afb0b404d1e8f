import { isBlank, isBlankRow, isCodes, isObject, isRows, type Row } from '@havre/kinds/answers.ts'
import type { Field, FieldOf, RowField, Term, UiLanguage } from '@havre/kinds/kind.ts'
import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import type { Text } from '@havre/policy/text.ts'
import type { Formats } from './formats.ts'
import { ACKNOWLEDGEMENT_WORDS, pairWords, TASK_ROLE_WORDS, URGENCY_WORDS, WORDS } from './words.ts'

/** In which language and with which formats answers are put into words. */
export type Speech = { readonly language: UiLanguage; readonly formats: Formats }

/** One answer on one line or in one text; empty where there is nothing to read. */
export function answerWords(field: Field, answer: unknown, speech: Speech): string {
  if (isBlank(answer)) return ''
  if (field.type === 'list')
    return rowsOf(answer)
      .map(row => rowWords(field.fields, row, speech))
      .join('\n')
  if (field.type === 'needs')
    return rowsOf(answer)
      .map(row => needWords(row, speech))
      .join('\n')
  if (field.type === 'acknowledgement') return isObject(answer) ? acknowledgementWords(answer, speech) : ''
  return field.type === 'topics' ? '' : cellWords(field, answer, speech)
}

/** The rows that hold something. */
export function rowsOf(answer: unknown): readonly Row[] {
  return isRows(answer) ? answer.filter(row => !isBlankRow(row)) : []
}

/** One row of a list on one line: a number or a date says nothing without its name. */
export function rowWords(fields: readonly RowField[], row: Row, speech: Speech): string {
  return joined(
    fields.map(field => {
      const words = cellWords(field, row[field.id], speech)
      const bare = ['minutes', 'int', 'money', 'bool', 'date', 'datetime'].includes(field.type)
      return bare && words !== '' ? pairWords(speech.language, field.label[speech.language], words) : words
    }),
  )
}

/** What must be done, how soon, who, by when. */
export function needWords(need: Row, { language, formats }: Speech): string {
  return joined([
    need.what,
    worded(URGENCY_WORDS, need.urgency, language),
    worded(TASK_ROLE_WORDS, need.forRole, language),
    typeof need.dueOn === 'string' ? formats.date(need.dueOn) : '',
  ])
}

export function cellWords(field: RowField, answer: unknown, speech: Speech): string {
  const { language, formats } = speech
  if (answer === undefined || answer === null) return ''
  switch (field.type) {
    case 'code':
      return termWords(field.options, answer, language)
    case 'codes':
      return isCodes(answer) ? formats.list(answer.map(code => termWords(field.options, code, language))) : ''
    case 'bool':
      return answer === true ? WORDS.yes[language] : WORDS.no[language]
    case 'language':
      return languageWords(answer, language)
    case 'date':
      return formats.date(String(answer))
    case 'datetime':
      return formats.dateTime(String(answer))
    case 'minutes':
      return typeof answer === 'number' ? formats.duration(answer) : ''
    case 'money':
      return typeof answer === 'number' ? `${formats.number(answer / 100)} €` : ''
    case 'int':
      return typeof answer === 'number' ? formats.number(answer) : ''
    case 'words':
      return isObject(answer) && typeof answer.text === 'string' ? answer.text : ''
    case 'person':
      return isObject(answer) ? personWords(field, answer, language) : ''
    case 'place':
    case 'line':
    case 'text':
      return String(answer)
  }
}

/** A letter already says the role: "Éducateur B" and not "Éducateur · Éducateur B". */
function personWords(
  field: FieldOf<'person'>,
  { role, label }: { role?: unknown; label?: unknown },
  language: UiLanguage,
) {
  const word = role === undefined ? '' : termWords(field.roles, role, language)
  if (typeof label !== 'string' || label === '') return word
  return label.startsWith(word) ? label : joined([word, label])
}

/** The name of a spoken language; the code where it is not in the list. */
export function languageWords(code: unknown, language: UiLanguage): string {
  return termWords(LANGUAGES, code, language)
}

export function termWords(terms: readonly Term[], code: unknown, language: UiLanguage): string {
  return terms.find(term => term.code === code)?.label[language] ?? String(code ?? '')
}

function acknowledgementWords(
  answer: { readonly [part: string]: unknown },
  { language, formats }: Speech,
): string {
  return joined([
    worded(ACKNOWLEDGEMENT_WORDS, answer.type, language),
    typeof answer.date === 'string' ? formats.date(answer.date) : '',
    answer.refusedItems,
    answer.comment,
  ])
}

function worded(words: { readonly [code: string]: Text }, code: unknown, language: UiLanguage): string {
  return typeof code === 'string' && Object.hasOwn(words, code) ? (words[code]?.[language] ?? '') : ''
}

function joined(parts: readonly unknown[]): string {
  return parts.filter(part => typeof part === 'string' && part !== '').join(' · ')
}
