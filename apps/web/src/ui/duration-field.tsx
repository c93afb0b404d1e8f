import { useState } from 'react'
import { duration } from '../lib/formats.ts'
import { readTypedDuration } from '../lib/typed-time.ts'
import { m } from '../paraglide/messages.js'
import { Echo } from './echo.tsx'
import type { FieldProps } from './field.tsx'
import { TextInput } from './text-input.tsx'

interface Props extends FieldProps {
  /** Whole minutes. */
  value: number | null
  onChange: (minutes: number | null) => void
}

/** A duration by keyboard: `45`, `1h20`; out come minutes. */
export function DurationField({ value, onChange, error, ...field }: Props) {
  const [text, setText] = useState(value === null ? '' : String(value))
  const [left, setLeft] = useState(false)
  const read = readTypedDuration(text)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if ((value ?? undefined) !== read) setText(value === null ? '' : String(value))
  }
  return (
    <TextInput
      {...field}
      value={text}
      onChange={next => {
        setText(next)
        const minutes = readTypedDuration(next) ?? null
        if (minutes !== value) {
          setKnown(minutes)
          onChange(minutes)
        }
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      error={left && text.trim() !== '' && read === undefined ? m.ui_duration_form() : error}
      dir="ltr"
      maxLength={12}
      placeholder={m.ui_duration_placeholder()}
      controlClassName="tabular max-w-40"
      echo={read !== undefined && <Echo>{duration(read)}</Echo>}
    />
  )
}
