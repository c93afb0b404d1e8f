import { isBlank, isBlankRow, isObject, isRows, isTopics } from '@havre/kinds/answers.ts'
import type { Field, FieldOf } from '@havre/kinds/kind.ts'
import { getLanguage } from '../../../lib/locale.ts'
import { textOf } from '../../../lib/text.ts'
import { VoiceBlock } from '../../../ui/voice.tsx'
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

function RowsView({ field, rows }: { field: FieldOf<'list'> | FieldOf<'needs'>; rows: unknown }) {
  if (!isRows(rows) || rows.length === 0) return null
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
