import { type Difference, differences } from '@havre/kinds/forms/differences.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'

const CHANGES = {
  added: { tone: 'ok', words: m.designer_added },
  removed: { tone: 'warn', words: m.designer_taken },
  changed: { tone: 'info', words: m.designer_changed },
} as const

const WHAT: Record<Difference['what'], () => string> = {
  form: m.designer_what_form,
  section: m.designer_what_section,
  field: m.designer_what_field,
  option: m.designer_what_option,
}

/** What is not the same in two versions, line by line. */
export function DifferenceList({ older, newer }: { older: Kind; newer: Kind }) {
  const found = differences(older, newer)
  if (found.length === 0) return <p className="text-ink-soft">{m.designer_same()}</p>
  return (
    <ul className="flex flex-col gap-2">
      {found.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
        <li key={at} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Badge tone={CHANGES[one.change].tone}>{CHANGES[one.change].words()}</Badge>
          <span className="text-ink-soft text-small">{WHAT[one.what]()}</span>
          <span dir="auto">{textOf(one.name) || m.designer_no_name()}</span>
        </li>
      ))}
    </ul>
  )
}
