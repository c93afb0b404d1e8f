import { isBlank } from '@havre/kinds/answers.ts'
import { type Field, fieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { list } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { acknowledgements, choiceLabel } from '../forms/labels.ts'
import { termLabel } from '../forms/terms.ts'
import { answerText } from './answer-text.ts'
import { pair } from './pair.ts'

/** The one line of a record in a timeline, from the summary fields that its kind names. */
export function summaryLine(kind: Kind, summary: { readonly [field: string]: unknown }): string {
  const fields = new Map(fieldsOf(kind).map(field => [field.id, field]))
  return kind.summary
    .flatMap(id => {
      const field = fields.get(id)
      const short = field && shortText(field, summary[id])
      return short ? [short] : []
    })
    .join(' · ')
}

/** What the service shortened: a list to its length, an interview to the topics that were answered. */
function shortText(field: Field, answer: unknown): string {
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
    case 'datetime':
      // The line stands under its day and beside its time.
      return ''
    case 'bool':
      return answer === true ? label : ''
    case 'line':
    case 'text':
      return String(answer)
    default:
      return pair(label, answerText(field, answer))
  }
}
