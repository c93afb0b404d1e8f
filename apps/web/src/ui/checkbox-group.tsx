import { Checkbox as Base } from '@base-ui/react/checkbox'
import { CheckboxGroup as Group } from '@base-ui/react/checkbox-group'
import { Field } from '@base-ui/react/field'
import { Fieldset } from '@base-ui/react/fieldset'
import { Check } from 'lucide-react'
import { choiceRow } from './choice-class.ts'
import { cx } from './cx.ts'
import { FieldError, FieldHelp, FieldMark, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'

interface Props<V extends string> extends FieldProps {
  options: readonly Option<V>[]
  value: readonly V[]
  onChange: (value: V[]) => void
}

/** Several of a few; each line is a target. Keeps the order of the options. */
export function CheckboxGroup<V extends string>(props: Props<V>) {
  const { options, value, onChange, label, help, error, mark, hideLabel, disabled, className } = props
  return (
    <Field.Root invalid={Boolean(error)} disabled={disabled ?? false} className={className}>
      <Fieldset.Root
        render={
          <Group
            value={[...value]}
            onValueChange={next =>
              onChange(options.map(option => option.value).filter(option => next.includes(option)))
            }
          />
        }
        className="flex flex-col gap-1.5"
      >
        <Fieldset.Legend className={cx('font-semibold', hideLabel && 'sr-only')}>
          {label}
          <FieldMark mark={mark} />
        </Fieldset.Legend>
        <FieldHelp>{help}</FieldHelp>
        <div className="grid gap-2 sm:grid-cols-2">
          {options.map(option => (
            <Field.Item key={option.value} disabled={option.disabled ?? false} className="flex">
              <Field.Label className={choiceRow}>
                <Base.Root
                  value={option.value}
                  className="calm grid size-6 shrink-0 place-items-center rounded-mark border-2 border-line-strong bg-surface text-on-accent data-checked:border-accent data-checked:bg-accent data-disabled:border-line"
                >
                  <Base.Indicator>
                    <Check size={18} strokeWidth={3} />
                  </Base.Indicator>
                </Base.Root>
                <ChoiceText option={option} />
              </Field.Label>
            </Field.Item>
          ))}
        </div>
      </Fieldset.Root>
      <FieldError>{error}</FieldError>
    </Field.Root>
  )
}

/** The words of one choice. */
export function ChoiceText({ option }: { option: Option }) {
  return (
    <span className="min-w-0" dir="auto">
      {option.label}
      {option.hint && <span className="block text-ink-soft text-small">{option.hint}</span>}
    </span>
  )
}
