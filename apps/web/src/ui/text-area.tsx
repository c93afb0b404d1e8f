import { Field as Base } from '@base-ui/react/field'
import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { controlBox } from './control-class.ts'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './field.tsx'
import { type Voice, voiceBox } from './voice.tsx'

interface Props
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, 'style' | 'value' | 'onChange' | 'className' | 'disabled'> {
  value: string
  onChange: (value: string) => void
  /** Lines shown before it grows. */
  rows?: number
  /** Whose words stand here: gives the box its colour, and its lettering. */
  voice?: Voice
}

const heights = [
  'min-h-control',
  'min-h-[calc(2lh+1.25rem)]',
  'min-h-[calc(3lh+1.25rem)]',
  'min-h-[calc(4lh+1.25rem)]',
  'min-h-[calc(5lh+1.25rem)]',
  'min-h-[calc(6lh+1.25rem)]',
  'min-h-[calc(7lh+1.25rem)]',
  'min-h-[calc(8lh+1.25rem)]',
]

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** Plain text of any length. Grows with what is written; direction follows the script. */
export function TextArea({
  label,
  help,
  error,
  mark,
  hideLabel,
  disabled,
  className,
  value,
  onChange,
  rows = 3,
  voice,
  ...rest
}: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = box.current
    if (growsByItself || !element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])
  return (
    <Field {...{ label, help, error, mark, hideLabel, disabled, className }}>
      <Base.Control
        value={value}
        onValueChange={onChange}
        required={mark === 'required'}
        className={cx(
          controlBox,
          'field-sizing-content resize-none leading-relaxed',
          heights[Math.min(Math.max(rows, 1), heights.length) - 1],
          voice && voiceBox[voice],
        )}
        render={<textarea dir="auto" {...rest} ref={box} rows={rows} />}
      />
    </Field>
  )
}
