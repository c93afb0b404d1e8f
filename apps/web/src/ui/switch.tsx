import { Field } from '@base-ui/react/field'
import { Switch as Base } from '@base-ui/react/switch'
import { useId } from 'react'
import { FieldError, FieldHelp, type FieldProps } from './field.tsx'

interface Props extends Omit<FieldProps, 'hideLabel' | 'mark'> {
  checked: boolean
  onChange: (checked: boolean) => void
}

/** On or off, at once and without saving. Inside a form that is sent, take the checkbox. */
export function Switch({ label, help, error, disabled, className, checked, onChange }: Props) {
  const id = useId()
  return (
    <Field.Root invalid={Boolean(error)} disabled={disabled ?? false} className={className}>
      <div className="flex items-start gap-3 py-2">
        <Base.Root
          id={id}
          checked={checked}
          onCheckedChange={onChange}
          className="calm relative mt-px h-6 w-11 shrink-0 rounded-full border-2 border-line-strong bg-sunken after:absolute after:-inset-2.5 data-checked:border-accent data-checked:bg-accent data-disabled:border-line"
        >
          <Base.Thumb className="calm block size-5 rounded-full bg-line-strong data-checked:translate-x-5 data-checked:bg-on-accent" />
        </Base.Root>
        <div className="flex flex-col gap-1">
          <Field.Label htmlFor={id} className="text-base data-disabled:text-ink-soft">
            {label}
          </Field.Label>
          <FieldHelp>{help}</FieldHelp>
          <FieldError>{error}</FieldError>
        </div>
      </div>
    </Field.Root>
  )
}
