import { summaryLine } from '../features/entries/paper/summary-line.ts'
import type { HandoverWords } from '../features/handover/components/youth-group.tsx'
import { findKind, kindTitle, useKinds } from '../features/kinds/api/list-kinds.ts'
import { purposeWords, standing } from '../features/outings/outing-words.ts'
import { m } from '../paraglide/messages.js'
import { Badge } from '../ui/badge.tsx'

/** How the handover calls what comes from other parts of the house. */
export function useHandoverWords(): HandoverWords {
  const { kinds } = useKinds()
  return {
    kind: entry => kindTitle(kinds, entry.kind, entry.kindVersion),
    summary: entry => {
      const kind = findKind(kinds, entry.kind, entry.kindVersion)
      return kind ? summaryLine(kind, entry) : ''
    },
    outing: outing => {
      const { words, tone } = standing(outing, Date.now())
      return {
        title: m.shifts_outing({ purpose: purposeWords[outing.purpose]() }),
        standing: <Badge tone={tone}>{words}</Badge>,
      }
    },
  }
}
