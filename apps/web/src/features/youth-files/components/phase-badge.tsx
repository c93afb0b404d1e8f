import type { Phase } from '@havre/contracts/phases.ts'
import { Badge } from '../../../ui/badge.tsx'
import { phaseLabel, phaseTone } from '../phase-label.ts'

/** The phase of a stay, in words and tone; nothing for who is not told. */
export function PhaseBadge({ phase }: { phase: Phase | null }) {
  return phase && <Badge tone={phaseTone(phase)}>{phaseLabel(phase)}</Badge>
}
