import type { Phase } from '@havre/contracts/phases.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'

const labels: Record<Phase, () => string> = {
  referral: m.youth_phase_referral,
  admission_decided: m.youth_phase_admission_decided,
  admitted: m.youth_phase_admitted,
  observation: m.youth_phase_observation,
  integration: m.youth_phase_integration,
  orientation: m.youth_phase_orientation,
  autonomy_studio: m.youth_phase_autonomy_studio,
  extra_muros: m.youth_phase_extra_muros,
  left: m.youth_phase_left,
  disappeared: m.youth_phase_disappeared,
  refused: m.youth_phase_refused,
}

const tones: Record<Phase, Tone> = {
  referral: 'info',
  admission_decided: 'info',
  admitted: 'accent',
  observation: 'accent',
  integration: 'accent',
  orientation: 'accent',
  autonomy_studio: 'ok',
  extra_muros: 'ok',
  left: 'neutral',
  disappeared: 'danger',
  refused: 'neutral',
}

/** The phases in the order of a stay. */
export const phases: readonly Phase[] = [
  'referral',
  'admission_decided',
  'admitted',
  'observation',
  'integration',
  'orientation',
  'autonomy_studio',
  'extra_muros',
  'left',
  'disappeared',
  'refused',
]

/** A phase of the stay in words. */
export function phaseLabel(phase: Phase): string {
  return labels[phase]()
}

/** The tone of a phase; the word always stands beside it. */
export function phaseTone(phase: Phase): Tone {
  return tones[phase]
}
