import { useState } from 'react'
import { type CivilDate, readTypedDate, type TypedDate, typedForm } from '../lib/civil-date.ts'
import { date as dateWords, longDate, today } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'
import { Echo } from './echo.tsx'
import type { FieldProps } from './field.tsx'
import { TextInput } from './text-input.tsx'

interface Props extends FieldProps {
  value: CivilDate | null
  /** The date once it is one; null while it is not, so nothing half-typed is ever kept. */
  onChange: (date: CivilDate | null) => void
  min?: CivilDate
  max?: CivilDate
  /** Tells the form that something is in the box that is no date, and what. */
  onInvalid?: (invalid: boolean, typed: string) => void
  /** What was in the box before the page was left, where it was no date. */
  typed?: string | undefined
  id?: string
  autoFocus?: boolean
}

/** A date by keyboard, day first, strict; the long form below says what was understood. */
export function DateField({ value, onChange, min, max, onInvalid, typed, error, ...field }: Props) {
  const [text, setText] = useState(value ? typedForm(value) : (typed ?? ''))
  const [left, setLeft] = useState(typed !== undefined)
  const bounds = { min, max, thisYear: Number(today().slice(0, 4)) }
  const read = readTypedDate(text, bounds)

  // A value set from outside (a draft resumed elsewhere) replaces the text; one typed here does not, nor does one that is kept while
  // the text is no date.
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (value !== null && !(read.ok && read.date === value)) setText(typedForm(value))
    if (value === null && read.ok) setText('')
  }

  const type = (next: string) => {
    setText(next)
    const result = readTypedDate(next, bounds)
    const date = result.ok ? result.date : null
    // The kept date typed again is told too: somebody was told that there was none.
    if (date !== value || (date !== null && !read.ok)) onChange(date)
    onInvalid?.(!result.ok && result.reason !== 'empty', next)
  }
  // Where the form has found a fault, what is wrong with the text says more than that a day is wanted.
  const isSaid = left || error !== undefined || (!read.ok && read.reason === 'impossible')
  const showFault = !read.ok && read.reason !== 'empty' && isSaid
  return (
    <TextInput
      {...field}
      value={text}
      onChange={type}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      // Enter sends the form from inside the box: what is wrong must be said then.
      onKeyDown={event => {
        if (event.key === 'Enter') setLeft(true)
      }}
      error={showFault ? fault(read, min, max) : error}
      inputMode="text"
      dir="ltr"
      maxLength={12}
      placeholder={m.ui_date_placeholder()}
      controlClassName="tabular max-w-48"
      echo={read.ok && <Echo>{longDate(read.date)}</Echo>}
    />
  )
}

function fault(read: TypedDate, min: CivilDate | undefined, max: CivilDate | undefined): string {
  if (read.ok) return ''
  if (read.reason === 'impossible') return m.ui_date_impossible()
  if (read.reason !== 'range') return m.ui_date_form()
  return m.ui_date_between({ min: dateWords(min ?? '1900-01-01'), max: dateWords(max ?? '2100-12-31') })
}
