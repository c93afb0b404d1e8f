import type { Phase } from '@havre/contracts/phases.ts'
import { Badge } from '../../../ui/badge.tsx'
import { phaseLabel, phaseTone } from '../phase-label.ts'

/** The phase of a stay, in words and tone. */
export function PhaseBadge({ phase }: { phase: Phase }) {
  return <Badge tone={phaseTone(phase)}>{phaseLabel(phase)}</Badge>
}
