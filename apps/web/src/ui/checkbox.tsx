import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Field } from '@base-ui/react/field'
import { Check, Minus } from 'lucide-react'
import { useId } from 'react'
import { FieldError, FieldHelp, FieldMark, type FieldProps } from './field.tsx'

interface Props extends Omit<FieldProps, 'hideLabel'> {
  checked: boolean
  onChange: (checked: boolean) => void
  /** Some of a group, not all. */
  mixed?: boolean
}

/** Yes or not said. The whole line is the target. */
export function Checkbox({ label, help, error, mark, disabled, className, checked, onChange, mixed }: Props) {
  const id = useId()
  return (
    <Field.Root invalid={Boolean(error)} disabled={disabled ?? false} className={className}>
      <div className="flex items-start gap-3 py-2">
        <Base.Root
          id={id}
          checked={checked}
          onCheckedChange={onChange}
          indeterminate={mixed ?? false}
          className="calm relative mt-px grid size-6 shrink-0 place-items-center rounded-mark border-2 border-line-strong bg-surface text-on-accent after:absolute after:-inset-2.5 data-checked:border-accent data-checked:bg-accent data-disabled:border-line data-disabled:bg-sunken data-disabled:text-ink-soft data-indeterminate:border-accent data-indeterminate:bg-accent data-invalid:border-danger"
        >
          <Base.Indicator className="data-unchecked:hidden">
            {mixed ? <Minus size={18} strokeWidth={3} /> : <Check size={18} strokeWidth={3} />}
          </Base.Indicator>
        </Base.Root>
        <div className="flex flex-col gap-1">
          <Field.Label htmlFor={id} className="text-base data-disabled:text-ink-soft">
            {label}
            <FieldMark mark={mark} />
          </Field.Label>
          <FieldHelp>{help}</FieldHelp>
          <FieldError>{error}</FieldError>
        </div>
      </div>
    </Field.Root>
  )
}
