import type { Grid } from '@havre/kinds/kind.ts'

export type Side = Grid['columns'][number]['voice']

/** A square for what was seen, a dot for what the youth said: form and colour differ. */
export function Mark({ side, x, y }: { side: Side; x: number; y: number }) {
  return side === 'fact' ? (
    <rect x={x - 3.5} y={y - 3.5} width={7} height={7} className="fill-voice-fact" />
  ) : (
    <circle cx={x} cy={y} r={4} className="fill-voice-youth" />
  )
}

/** The mark alone, as the sign of its side in a table. */
export function MarkSign({ side }: { side: Side }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" width={12} height={12} className="inline-block shrink-0">
      <Mark side={side} x={6} y={6} />
    </svg>
  )
}
