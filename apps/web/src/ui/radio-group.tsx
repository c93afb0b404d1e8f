import { Field } from '@base-ui/react/field'
import { Fieldset } from '@base-ui/react/fieldset'
import { Radio } from '@base-ui/react/radio'
import { RadioGroup as Group } from '@base-ui/react/radio-group'
import { ChoiceText } from './checkbox-group.tsx'
import { choiceRow } from './choice-class.ts'
import { cx } from './cx.ts'
import { FieldError, FieldHelp, FieldMark, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'

interface Props<V extends string> extends FieldProps {
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  /** `rows`: one under another; `columns`: two beside; `segments`: one strip, for two to four short words. */
  layout?: 'rows' | 'columns' | 'segments'
}

const layouts = {
  rows: 'grid gap-2',
  columns: 'grid gap-2 sm:grid-cols-2',
  segments:
    'flex w-full flex-wrap overflow-hidden rounded-control border border-line-strong bg-surface sm:w-fit',
}

/** One of two to seven, all in view; arrows move, the whole line is the target. */
export function RadioGroup<V extends string>(props: Props<V>) {
  const {
    options,
    value,
    onChange,
    layout = 'rows',
    label,
    help,
    error,
    mark,
    hideLabel,
    disabled,
    className,
  } = props
  return (
    <Field.Root invalid={Boolean(error)} disabled={disabled ?? false} className={className}>
      <Fieldset.Root
        render={<Group<V | null> value={value} onValueChange={next => next !== null && onChange(next)} />}
        className="flex flex-col gap-1.5"
      >
        <Fieldset.Legend className={cx('font-semibold', hideLabel && 'sr-only')}>
          {label}
          <FieldMark mark={mark} />
        </Fieldset.Legend>
        <FieldHelp>{help}</FieldHelp>
        <div className={layouts[layout]}>
          {options.map(option => (
            <Field.Item
              key={option.value}
              disabled={option.disabled ?? false}
              className={layout === 'segments' ? 'flex-1 sm:flex-none' : 'flex'}
            >
              <Field.Label className={layout === 'segments' ? segment : choiceRow}>
                <Radio.Root value={option.value} className={layout === 'segments' ? 'sr-only' : dot}>
                  <Radio.Indicator className="size-3 rounded-full bg-accent" />
                </Radio.Root>
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

const dot =
  'calm grid size-6 shrink-0 place-items-center rounded-full border-2 border-line-strong bg-surface ' +
  'data-checked:border-accent data-disabled:border-line'

const segment =
  'calm relative flex min-h-control items-center justify-center border-line border-e px-4 py-2 text-center ' +
  'hover:text-accent-strong has-data-checked:bg-accent has-data-checked:text-on-accent has-data-disabled:bg-sunken ' +
  'has-data-disabled:text-ink-soft has-data-checked:has-data-disabled:bg-accent-soft ' +
  'has-data-checked:has-data-disabled:font-semibold has-data-checked:has-data-disabled:text-accent-strong ' +
  'has-data-checked:has-data-disabled:shadow-[inset_0_-3px_0_var(--color-accent)] has-focus-visible:outline-3 has-focus-visible:outline-accent ' +
  'has-focus-visible:-outline-offset-5 has-data-checked:has-focus-visible:outline-on-accent'
