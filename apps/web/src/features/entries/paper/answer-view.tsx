import { isBlank, isBlankRow, isObject, isRows, isTopics, type Row } from '@havre/kinds/answers.ts'
import type { Field, FieldOf, RowField } from '@havre/kinds/kind.ts'
import { getLanguage } from '../../../lib/locale.ts'
import { textOf } from '../../../lib/text.ts'
import { KeyValues } from '../../../ui/key-values.tsx'
import { VoiceBlock, VoiceLabel } from '../../../ui/voice.tsx'
import { voiceOf } from '../forms/field-label.tsx'
import { languageName } from '../forms/terms.ts'
import { answerText, needText, rowText } from './answer-text.ts'
import { TopicsView } from './topics-view.tsx'

interface Props {
  field: Field
  answer: unknown
}

/** Whether an answer needs the width of the page, in its own block. */
export function standsAlone(field: Field): boolean {
  return voiceOf(field) !== undefined || ['list', 'needs', 'topics', 'text'].includes(field.type)
}

/** One answer as it was given, in its voice. */
export function AnswerView({ field, answer }: Props) {
  if (isBlank(answer)) return null
  if (field.type === 'topics') return <TopicsView field={field} answers={isTopics(answer) ? answer : {}} />
  if (field.type === 'list' || field.type === 'needs') return <RowsView field={field} rows={answer} />
  const voice = voiceOf(field)
  const label = textOf(field.label)
  if (field.type === 'words' && isObject(answer)) {
    const { language } = answer
    return (
      <VoiceBlock
        voice="youth"
        label={wordsLabel(label, language)}
        {...(typeof language === 'string' && { lang: language })}
      >
        {answerText(field, answer)}
      </VoiceBlock>
    )
  }
  if (voice) {
    return (
      <VoiceBlock voice={voice} label={label}>
        {answerText(field, answer)}
      </VoiceBlock>
    )
  }
  return (
    <div>
      <p className="text-ink-soft">{label}</p>
      <p dir="auto" className="max-w-prose whitespace-pre-line">
        {answerText(field, answer)}
      </p>
    </div>
  )
}

/** The name of the youth's words, with the language they were spoken in. */
export function wordsLabel(label: string, language: unknown): string {
  if (typeof language !== 'string') return label
  const name = languageName(language)
  // Only French writes the names of languages small.
  return `${label} (${getLanguage() === 'fr' ? name.toLocaleLowerCase() : name})`
}

/** Rows stand on one line each; once one is longer than this, each gets a frame, every part under its name and in its voice. */
const ONE_LINE = 110

function RowsView({ field, rows }: { field: FieldOf<'list'> | FieldOf<'needs'>; rows: unknown }) {
  if (!isRows(rows) || rows.length === 0) return null
  const framed = field.type === 'list' && rows.some(row => rowText(field.fields, row).length > ONE_LINE)
  if (framed) {
    return (
      <div className="flex flex-col gap-2">
        <p className="text-ink-soft">{textOf(field.label)}</p>
        <ol className="flex flex-col gap-3">
          {rows
            .filter(row => !isBlankRow(row))
            .map(row => (
              <li key={row.key} className="break-inside-avoid rounded-card border border-line px-4 py-3">
                <RowParts fields={field.fields} row={row} />
              </li>
            ))}
        </ol>
      </div>
    )
  }
  return (
    <div>
      <p className="text-ink-soft">{textOf(field.label)}</p>
      <ul className="ms-5 list-disc">
        {rows
          .filter(row => !isBlankRow(row))
          .map(row => (
            <li key={row.key} dir="auto" className="whitespace-pre-line">
              {field.type === 'list' ? rowText(field.fields, row) : needText(row)}
            </li>
          ))}
      </ul>
    </div>
  )
}

/** The parts of one row in the order of the form; a name in the colour of its voice, the youth's words in theirs. */
function RowParts({ fields, row }: { fields: readonly RowField[]; row: Row }) {
  const filled = fields.filter(cell => !isBlank(row[cell.id]))
  return (
    <KeyValues
      compact
      pairs={filled.map(cell => {
        const voice = voiceOf(cell)
        const label = textOf(cell.label)
        const text = answerText(cell, row[cell.id])
        return {
          term: voice ? <VoiceLabel voice={voice}>{label}</VoiceLabel> : label,
          value: voice === 'youth' ? <span className="font-serif">{text}</span> : text,
        }
      })}
    />
  )
}
