import { m } from '../../paraglide/messages.js'
import type { DueDoses } from './api/list-due-doses.ts'

/** `1 en retard · 2 maintenant`, or when the next one is. */
export function dueSummary({ slots }: DueDoses): string {
  const count = (state: string) => slots.filter(slot => slot.state === state).length
  const late = count('late')
  const due = count('due')
  const words = [
    late > 0 && m.treatments_count_late({ count: late }),
    due > 0 && m.treatments_count_due({ count: due }),
  ].filter(part => part !== false)
  if (words.length > 0) return words.join(' · ')
  const next = slots.find(slot => slot.state === 'coming')
  return next ? m.treatments_next_at({ at: next.slotTime }) : m.treatments_nothing_due()
}
