import { isBlank } from '@havre/kinds/answers.ts'
import { type Field, fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { list } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { acknowledgements, choiceLabel } from '../forms/labels.ts'
import { termLabel } from '../forms/terms.ts'
import { answerText } from './answer-text.ts'
import { pair } from './pair.ts'

/** What a timeline knows of a record: the short answers, and when it happened (instant). */
export interface Summarised {
  readonly summary: { readonly [field: string]: unknown }
  readonly occurredAt: string
}

/** The one line of a record in a timeline, from the summary fields that its kind names. */
export function summaryLine(kind: Kind, { summary, occurredAt }: Summarised): string {
  const fields = new Map(fieldsOf(kind).map(field => [field.id, field]))
  const parts: string[] = []
  for (const id of kind.summary) {
    const field = fields.get(id)
    // The line stands under its day and beside its time.
    if (!field || (field.type === 'datetime' && isSame(summary[id], occurredAt))) continue
    const short = shortText(field, summary[id], parts.length === 0)
    if (short) parts.push(short)
  }
  return parts.join(' · ')
}

/** To the minute, as people give it. */
function isSame(moment: unknown, instant: string): boolean {
  const minute = (text: string) => Math.floor(Date.parse(text) / 60_000)
  return typeof moment === 'string' && minute(moment) === minute(instant)
}

/** What the service shortened: a list to its length, an interview to the topics that were answered. */
function shortText(field: Field, answer: unknown, first: boolean): string {
  if (isBlank(answer)) return ''
  const label = textOf(field.label)
  switch (field.type) {
    case 'list':
    case 'needs':
      return pair(label, String(answer))
    case 'topics':
      return Array.isArray(answer) && answer.length > 0
        ? m.entry_summary_topics({ topics: list(answer.map(code => termLabel(field.topics, code))) })
        : ''
    case 'acknowledgement':
      return choiceLabel(acknowledgements(), answer)
    case 'words':
      return `« ${String(answer)} »`
    case 'code':
      // At the head of the line the choice says by itself what it is about.
      return first ? answerText(field, answer) : pair(label, answerText(field, answer))
    case 'bool':
      return answer === true ? label : ''
    case 'line':
    case 'text':
      return String(answer)
    default:
      return pair(label, answerText(field, answer))
  }
}
