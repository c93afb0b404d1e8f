import { civilDay, date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { HouseText } from '../api/list-house-documents.ts'
import { stateOf } from '../library.ts'

/** Whether a text may be handed out as it stands. */
export function TextStateBadge({ text, latest }: { text: HouseText; latest: readonly HouseText[] }) {
  const state = stateOf(text, latest)
  if (state === 'behind') return <Badge tone="warn">{m.documents_text_behind()}</Badge>
  if (state === 'waits') return <Badge tone="warn">{m.documents_text_waits()}</Badge>
  return <Badge tone="ok">{state === 'ours' ? m.documents_text_ours() : m.documents_text_checked()}</Badge>
}

/** Which edition, and who found it right. */
export function textFacts({ edition, revision, builtIn, checkedAt, checkedBy }: HouseText): string {
  const which =
    revision > 0
      ? m.documents_edition_again({ edition, revision: revision + 1 })
      : m.documents_edition({ edition })
  const parts = [which, ...(builtIn ? [m.documents_built_in()] : [])]
  if (checkedAt) {
    const name = checkedBy?.name ?? m.entry_professional()
    parts.push(m.documents_checked_by({ name, at: date(civilDay(checkedAt)) }))
  }
  return parts.join(' · ')
}
