import { useState } from 'react'
import { readTypedTime } from '../lib/typed-time.ts'
import { m } from '../paraglide/messages.js'
import { Echo } from './echo.tsx'
import type { FieldProps } from './field.tsx'
import { TextInput } from './text-input.tsx'

interface Props extends FieldProps {
  /** `HH:MM`, 24 hours. */
  value: string | null
  onChange: (time: string | null) => void
}

/** A time of day by keyboard: `9:05`, `9h05`, `905`. */
export function TimeField({ value, onChange, error, ...field }: Props) {
  const [text, setText] = useState(value ?? '')
  const [left, setLeft] = useState(false)
  const read = readTypedTime(text)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if ((value ?? undefined) !== read) setText(value ?? '')
  }
  return (
    <TextInput
      {...field}
      value={text}
      onChange={next => {
        setText(next)
        const time = readTypedTime(next) ?? null
        if (time !== value) {
          setKnown(time)
          onChange(time)
        }
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true)
        if (read) setText(read)
      }}
      error={left && text.trim() !== '' && !read ? m.ui_time_form() : error}
      dir="ltr"
      maxLength={8}
      placeholder={m.ui_time_placeholder()}
      controlClassName="tabular max-w-32"
      echo={read !== undefined && read !== text.trim() && <Echo>{read}</Echo>}
    />
  )
}
