import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

interface Tab<V extends string> {
  value: V
  label: ReactNode
  /** Shown after the label, for instance a count. */
  mark?: ReactNode
  content: ReactNode
}

interface Props<V extends string> {
  /** Names the set for screen readers. */
  label: string
  tabs: readonly Tab<V>[]
  value: V
  onChange: (value: V) => void
}

/** Views of one thing, one at a time. Arrow keys move; content of other tabs is not mounted. */
export function Tabs<V extends string>({ label, tabs, value, onChange }: Props<V>) {
  return (
    <Base.Root value={value} onValueChange={onChange}>
      <Base.List
        aria-label={label}
        className="relative flex gap-1 overflow-x-auto overflow-y-hidden border-line border-b print:hidden"
      >
        {tabs.map(tab => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="calm flex min-h-control shrink-0 items-center gap-2 rounded-t-control border-transparent border-b-3 px-4 py-2 text-ink-soft -outline-offset-3 hover:text-accent-strong data-active:border-accent data-active:font-medium data-active:text-ink"
          >
            {tab.label}
            {tab.mark}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(tab => (
        <Base.Panel key={tab.value} value={tab.value} className="rounded-control pt-5">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
