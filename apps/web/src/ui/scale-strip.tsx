import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { X } from 'lucide-react'
import { m } from '../paraglide/messages.js'
import { IconButton } from './icon-button.tsx'
import type { Option } from './select.tsx'

interface Props<V extends string> {
  /** What is placed on the scale, in full: it names the group. */
  label: string
  /** In their order; the value is shown, the words are said and stand under the strip once chosen. */
  levels: readonly Option<V>[]
  value: V | null
  /** Undefined takes the answer back: an empty place is an answer too. */
  onChange: (value: V | undefined) => void
}

/** One place on a short scale: a strip of squares, the words of the chosen one under it. */
export function ScaleStrip<V extends string>({ label, levels, value, onChange }: Props<V>) {
  const chosen = levels.find(level => level.value === value)
  return (
    <div className="w-fit">
      <RadioGroup<V | null>
        aria-label={label}
        value={value}
        onValueChange={next => next !== null && onChange(next)}
        className="flex w-fit overflow-hidden rounded-control border border-line-strong bg-surface"
      >
        {levels.map(level => (
          <Radio.Root
            key={level.value}
            value={level.value}
            aria-label={`${level.value}, ${level.label}`}
            title={level.label}
            className={square}
          >
            {level.value}
          </Radio.Root>
        ))}
      </RadioGroup>
      <div className="flex min-h-6 w-0 min-w-full items-start justify-between gap-2 text-ink-soft text-small print:hidden">
        <span dir="auto" className="pt-0.5">
          {chosen?.label}
        </span>
        {chosen && (
          <IconButton
            label={m.forms_take_back({ label })}
            icon={<X size={16} />}
            className="-me-1 size-8"
            onClick={() => onChange(undefined)}
          />
        )}
      </div>
    </div>
  )
}

const square =
  'calm grid size-control cursor-pointer place-items-center border-line border-e tabular last:border-e-0 ' +
  'hover:text-accent-strong data-checked:bg-accent data-checked:font-semibold data-checked:text-on-accent ' +
  'focus-visible:-outline-offset-5 focus-visible:outline-3 focus-visible:outline-accent ' +
  'data-checked:focus-visible:outline-on-accent'
