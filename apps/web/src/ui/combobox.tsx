import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronsUpDown, X } from 'lucide-react'
import { m } from '../paraglide/messages.js'
import { controlClass, optionClass, popupClass } from './control-class.ts'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'

interface Props<V extends string> extends FieldProps {
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V | null) => void
  placeholder?: string
  /** Called with what is typed, when the list comes from the service; the list is then not filtered here. */
  onSearch?: (text: string) => void
  /** Said when nothing matches. */
  empty?: string
}

/** One of many, found by typing. Accents and capitals do not matter. */
export function Combobox<V extends string>(props: Props<V>) {
  const { options, value, onChange, placeholder, onSearch, empty, ...field } = props
  const chosen = options.find(option => option.value === value) ?? null
  return (
    <Field {...field}>
      <Base.Root
        items={options}
        value={chosen}
        onValueChange={(next: Option<V> | null) => onChange(next?.value ?? null)}
        itemToStringLabel={(option: Option<V>) => option.label}
        isItemEqualToValue={(a: Option<V>, b: Option<V>) => a.value === b.value}
        {...(onSearch && { onInputValueChange: onSearch, filter: null })}
      >
        <Base.InputGroup className="relative">
          <Base.Input
            dir="auto"
            placeholder={placeholder ?? m.ui_type_to_search()}
            className={cx(controlClass, 'pe-22')}
          />
          <span className="absolute inset-y-0 end-1 flex items-center gap-0.5">
            <Base.Clear aria-label={m.ui_clear()} className={tool}>
              <X size={18} />
            </Base.Clear>
            <Base.Trigger aria-label={m.ui_open_list()} className={tool}>
              <ChevronsUpDown size={18} />
            </Base.Trigger>
          </span>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-40">
            <Base.Popup className={popupClass}>
              <Base.Empty>
                <span className="block px-3 py-2 text-ink-soft">{empty ?? m.ui_no_match()}</span>
              </Base.Empty>
              <Base.List>
                {(option: Option<V>) => (
                  <Base.Item
                    key={option.value}
                    value={option}
                    disabled={option.disabled ?? false}
                    className={optionClass}
                  >
                    <span className="grid size-5 shrink-0 place-items-center">
                      <Base.ItemIndicator>
                        <Check size={18} />
                      </Base.ItemIndicator>
                    </span>
                    <span className="min-w-0" dir="auto">
                      {option.label}
                      {option.hint && <span className="block text-ink-soft text-small">{option.hint}</span>}
                    </span>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}

const tool =
  'grid size-10 place-items-center rounded-control text-ink-soft hover:bg-accent-soft hover:text-accent-strong'
