import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import { m } from '../paraglide/messages.js'
import { controlClass, optionClass, popupClass } from './control-class.ts'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './field.tsx'

export interface Option<V extends string = string> {
  value: V
  label: string
  /** A second line in the list, for what a word alone leaves open. */
  hint?: string
  disabled?: boolean
}

interface Props<V extends string> extends FieldProps {
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  placeholder?: string
}

/** One of a few. For more than about twelve choices take the combobox; for two to five, the choice. */
export function Select<V extends string>({ options, value, onChange, placeholder, ...field }: Props<V>) {
  const items = options.map(option => ({ value: option.value, label: option.label }))
  return (
    <Field {...field}>
      <Base.Root
        items={items}
        value={value}
        onValueChange={next => {
          if (next !== null) onChange(next)
        }}
        modal={false}
      >
        <Base.Trigger
          className={cx(
            controlClass,
            'flex items-center justify-between gap-2 text-start data-placeholder:text-ink-soft',
          )}
        >
          <Base.Value placeholder={placeholder ?? m.ui_choose()} className="min-w-0 wrap-break-word" />
          <Base.Icon>
            <ChevronsUpDown size={18} className="text-ink-soft" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-40">
            <Base.Popup className={popupClass}>
              <Base.List>
                {options.map(option => (
                  <Base.Item
                    key={option.value}
                    value={option.value}
                    disabled={option.disabled ?? false}
                    className={optionClass}
                  >
                    <span className="grid size-5 shrink-0 place-items-center">
                      <Base.ItemIndicator>
                        <Check size={18} />
                      </Base.ItemIndicator>
                    </span>
                    <span className="min-w-0">
                      <Base.ItemText>{option.label}</Base.ItemText>
                      {option.hint && <span className="block text-ink-soft text-small">{option.hint}</span>}
                    </span>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}
