import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { GraduationCap, HandHeart, KeyRound, Scale, Shield, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'

export type Axis = YouthFile['axes'][number]['axis']

const labels: Record<Axis, () => string> = {
  firstReception: m.file_axis_first_reception,
  safety: m.file_axis_safety,
  legal: m.file_axis_legal,
  guidance: m.file_axis_guidance,
  integration: m.file_axis_integration,
  autonomy: m.file_axis_autonomy,
}

const icons: Record<Axis, ReactNode> = {
  firstReception: <HandHeart />,
  safety: <Shield />,
  legal: <Scale />,
  guidance: <Users />,
  integration: <GraduationCap />,
  autonomy: <KeyRound />,
}

/** The six axes, in the order of a stay. */
export const AXES: readonly Axis[] = [
  'firstReception',
  'safety',
  'legal',
  'guidance',
  'integration',
  'autonomy',
]

/** The name of an axis. */
export function axisLabel(axis: Axis): string {
  return labels[axis]()
}

/** The sign of an axis; its name always stands beside it. */
export function axisIcon(axis: Axis | undefined): ReactNode {
  return icons[axis ?? 'guidance']
}
