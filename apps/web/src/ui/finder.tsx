import { Autocomplete as Base } from '@base-ui/react/autocomplete'
import { LoaderCircle, Search } from 'lucide-react'
import { type ReactNode, type RefObject, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { controlClass } from './control-class.ts'
import { cx } from './cx.ts'
import { Field } from './field.tsx'

export interface Found {
  value: string
  label: string
  hint?: string
}

export interface FoundGroup {
  id: string
  heading: ReactNode
  items: readonly Found[]
  /** A choice of what stands below anyway: left out as soon as something is typed. */
  shortcut?: true
}

interface Props {
  label: string
  groups: readonly FoundGroup[]
  onPick: (value: string) => void
  /** What was picked and is under way: nothing else can be picked meanwhile. */
  busy?: string | undefined
  /** The box that one types in, for whoever puts the focus there. */
  boxRef?: RefObject<HTMLInputElement | null>
  /** Said when nothing matches. */
  empty: string
}

/**
 * Many choices in the page itself, in groups: one types to find, moves with the arrows, takes with Enter or a press.
 * Accents and capitals do not matter, nor the order of the words.
 */
export function Finder({ label, groups, onPick, busy, boxRef, empty }: Props) {
  const [typed, setTyped] = useState('')
  const { contains } = Base.useFilter()
  const words = typed.split(/\s+/).filter(Boolean)
  const fits = ({ label: name, hint = '' }: Found) => words.every(word => contains(`${name} ${hint}`, word))
  const shown = groups
    .filter(group => words.length === 0 || !group.shortcut)
    .map(group => ({ ...group, items: group.items.filter(fits) }))
    .filter(group => group.items.length > 0)
  return (
    <Base.Root
      inline
      open
      items={groups}
      filteredItems={shown}
      itemToStringValue={(item: Found) => item.label}
      value={typed}
      onValueChange={(value, { reason }) => {
        // Picking is an act here, not a text to fill in.
        if (reason !== 'item-press') setTyped(value)
      }}
      autoHighlight="always"
      keepHighlight
    >
      <Field label={label}>
        <div className="relative">
          <Search size={18} aria-hidden="true" className="absolute inset-y-0 start-3 my-auto text-ink-soft" />
          <Base.Input
            ref={boxRef}
            dir="auto"
            placeholder={m.ui_type_to_search()}
            className={cx(controlClass, 'ps-10')}
          />
        </div>
      </Field>
      <div className="flex flex-col">
        <Base.Empty>
          <p className="text-ink-soft empty:hidden">{shown.length === 0 && empty}</p>
        </Base.Empty>
        <Base.List className="-mx-2 flex max-h-[min(60dvh,40rem)] flex-col gap-4 overflow-y-auto px-2 outline-none empty:hidden">
          {(group: (typeof shown)[number]) => (
            <Base.Group key={group.id} items={group.items}>
              <Base.GroupLabel className="sticky top-0 z-1 flex items-center gap-2 bg-surface py-1 font-semibold text-ink-soft text-small [&_svg]:size-4 [&_svg]:text-accent">
                {group.heading}
              </Base.GroupLabel>
              <Base.Collection>
                {(item: Found) => (
                  <Base.Item
                    key={`${group.id} ${item.value}`}
                    value={item}
                    disabled={busy !== undefined}
                    onClick={() => onPick(item.value)}
                    className="flex min-h-control cursor-default select-none items-center gap-x-4 rounded-control px-3 py-1.5 outline-none data-disabled:text-ink-soft data-highlighted:bg-accent-soft"
                  >
                    <span className="min-w-0 flex-1 sm:grid sm:grid-cols-[15rem_1fr] sm:items-baseline sm:gap-4">
                      <span className="block font-medium">{item.label}</span>
                      {item.hint && (
                        <span className="line-clamp-1 text-ink-soft text-small">{item.hint}</span>
                      )}
                    </span>
                    {busy === item.value && <LoaderCircle size={18} className="shrink-0 animate-spin" />}
                  </Base.Item>
                )}
              </Base.Collection>
            </Base.Group>
          )}
        </Base.List>
      </div>
    </Base.Root>
  )
}
