import { isBlank, isBlankRow, isCodes, isObject, isRows, isTopics, type Row } from '@havre/kinds/answers.ts'
import type { Field, RowField } from '@havre/kinds/kind.ts'
import { date, dateTime, duration, list, number } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { topicStateLabel } from '../../../ui/topic-rail.tsx'
import { acknowledgements, choiceLabel, taskRoles, urgencies } from '../forms/labels.ts'
import { languageName, termLabel } from '../forms/terms.ts'
import { pair } from './pair.ts'

/** One answer in words, for lists, summaries and comparisons; empty where there is nothing to read. */
export function answerText(field: Field, answer: unknown): string {
  if (isBlank(answer)) return ''
  switch (field.type) {
    case 'list':
      return isRows(answer)
        ? filled(answer)
            .map(row => rowText(field.fields, row))
            .join('\n')
        : ''
    case 'needs':
      return isRows(answer) ? filled(answer).map(needText).join('\n') : ''
    case 'topics':
      return topicsText(field, answer)
    case 'acknowledgement':
      return isObject(answer) ? acknowledgementText(answer) : ''
    default:
      return cellText(field, answer)
  }
}

const filled = (rows: readonly Row[]) => rows.filter(row => !isBlankRow(row))

/** One row of a list on one line. */
export function rowText(fields: readonly RowField[], row: { readonly [cell: string]: unknown }): string {
  const pause = pauseText(fields, row)
  const others = pause ? fields.filter(field => !['atMinute', 'minutes'].includes(field.id)) : fields
  return joined([pause, ...others.map(field => namedText(field, row[field.id]))])
}

/** A pause in one sentence, where the row is one: two durations side by side say nothing. */
function pauseText(fields: readonly RowField[], row: { readonly [cell: string]: unknown }): string {
  const { atMinute, minutes } = row
  if (!fields.some(field => field.id === 'atMinute') || typeof atMinute !== 'number') return ''
  const at = duration(atMinute)
  return typeof minutes === 'number'
    ? m.entry_pause_line({ minutes: duration(minutes), at })
    : m.entry_pause_running({ at })
}

/** A number or a date says nothing without its name. */
function namedText(field: RowField, answer: unknown): string {
  const text = cellText(field, answer)
  const bare = ['minutes', 'int', 'money', 'bool', 'date', 'datetime'].includes(field.type)
  return bare && text !== '' ? pair(textOf(field.label), text) : text
}

/** A need on one line: what, how soon, who, by when. */
export function needText(need: { readonly [part: string]: unknown }): string {
  return joined([
    need.what,
    choiceLabel(urgencies(), need.urgency),
    choiceLabel(taskRoles(), need.forRole),
    typeof need.dueOn === 'string' ? date(need.dueOn) : '',
  ])
}

function cellText(field: RowField, answer: unknown): string {
  if (answer === undefined || answer === null) return ''
  switch (field.type) {
    case 'code':
      return termLabel(field.options, answer)
    case 'codes':
      return isCodes(answer) ? list(answer.map(code => termLabel(field.options, code))) : ''
    case 'bool':
      return answer === true ? m.entry_yes() : m.entry_no()
    case 'language':
      return languageName(String(answer))
    case 'date':
      return date(String(answer))
    case 'datetime':
      return dateTime(String(answer))
    case 'minutes':
      return typeof answer === 'number' ? duration(answer) : ''
    case 'money':
      return typeof answer === 'number' ? `${number(answer / 100)} €` : ''
    case 'int':
      return typeof answer === 'number' ? number(answer) : ''
    case 'words':
      return isObject(answer) && typeof answer.text === 'string' ? answer.text : ''
    case 'person':
      return isObject(answer) ? joined([personRole(field, answer.role), answer.label]) : ''
    case 'place':
    case 'line':
    case 'text':
      return String(answer)
  }
}

function personRole(field: Extract<RowField, { type: 'person' }>, role: unknown): string {
  return role === undefined ? '' : termLabel(field.roles, role)
}

function topicsText(field: Extract<Field, { type: 'topics' }>, answer: unknown): string {
  const topics = isTopics(answer) ? answer : {}
  return field.topics
    .flatMap(topic => {
      const state = topics[topic.code]?.state
      return state ? [pair(textOf(topic.label), topicStateLabel(state))] : []
    })
    .join('\n')
}

function acknowledgementText(answer: { readonly [part: string]: unknown }): string {
  return joined([
    choiceLabel(acknowledgements(), answer.type),
    typeof answer.date === 'string' ? date(answer.date) : '',
    answer.refusedItems,
    answer.comment,
  ])
}

function joined(parts: readonly unknown[]): string {
  return parts.filter(part => typeof part === 'string' && part !== '').join(' · ')
}
