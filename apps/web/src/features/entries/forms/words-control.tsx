import { isObject } from '@havre/kinds/answers.ts'
import type { RowField } from '@havre/kinds/kind.ts'
import { m } from '../../../paraglide/messages.js'
import { TextArea } from '../../../ui/text-area.tsx'
import type { ControlProps } from './control-props.ts'
import { labelled } from './field-label.tsx'
import { useProblemAt, useSpokenLanguage } from './form-context.ts'
import { LanguageControl } from './language-control.tsx'

/** The youth's own words, with the language they were spoken in; that of the conversation is proposed. */
export function WordsControl({
  field,
  value,
  onChange,
  pointer,
}: ControlProps<Extract<RowField, { type: 'words' }>>) {
  return (
    <WordsBox
      {...labelled(field)}
      value={value}
      onChange={onChange}
      pointer={pointer}
      maxLength={field.maxLength}
    />
  )
}

interface BoxProps {
  label: React.ReactNode
  help?: React.ReactNode
  value: unknown
  onChange: (words: { readonly [part: string]: string } | undefined) => void
  pointer: string
  maxLength: number
  rows?: number
}

/** The box for the words and, once there are any, their language. */
export function WordsBox({ label, help, value, onChange, pointer, maxLength, rows = 3 }: BoxProps) {
  const spoken = useSpokenLanguage()
  const error = useProblemAt(`${pointer}/text`)
  const words = isObject(value) ? value : {}
  const text = typeof words.text === 'string' ? words.text : ''
  const language = typeof words.language === 'string' ? words.language : undefined
  const change = (nextText: string, nextLanguage: string | undefined) =>
    onChange(
      nextText === '' && nextLanguage === undefined
        ? undefined
        : { ...(nextText !== '' && { text: nextText }), ...(nextLanguage && { language: nextLanguage }) },
    )
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={label}
        help={help}
        error={error}
        voice="youth"
        rows={rows}
        maxLength={maxLength}
        lang={language}
        value={text}
        onChange={next => change(next, next === '' ? undefined : (language ?? spoken))}
      />
      {text !== '' && (
        <LanguageControl
          className="max-w-80"
          label={<span className="text-ink-soft text-small">{m.entry_words_language()}</span>}
          value={language}
          onChange={code => change(text, code)}
        />
      )}
    </div>
  )
}
