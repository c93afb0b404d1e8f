import { AXES, type Axis } from '@havre/kinds/kind.ts'
import { Temporal } from 'temporal-polyfill'

/** After how many days without a signed act an axis is worth a look (docs/decisions/0015). */
const QUIET_AFTER_DAYS: Record<Axis, number> = {
  firstReception: 7,
  safety: 30,
  legal: 30,
  guidance: 14,
  integration: 21,
  autonomy: 21,
}

/** Axes that a youth of that phase is expected to move on. */
const EXPECTED: Record<string, readonly Axis[]> = {
  admitted: ['firstReception', 'safety', 'legal', 'guidance'],
  observation: ['firstReception', 'safety', 'legal', 'guidance'],
  integration: ['safety', 'legal', 'guidance', 'integration'],
  orientation: ['safety', 'legal', 'guidance', 'integration', 'autonomy'],
  autonomy_studio: ['safety', 'legal', 'guidance', 'integration', 'autonomy'],
}

/** How far back the latest act is looked for. */
export const LOOKED_BACK_DAYS = 120

export type FileActs = {
  readonly phase: string
  readonly arrivedOn: string | null
  /** Civil date of the latest signed act of each axis within the days looked back. */
  readonly lastOn: Partial<Record<Axis, string>>
}

/** The quiet axes of one file on a day, among those given, the longest quiet first. */
export function quietAxes(file: FileActs, mine: readonly Axis[], today: string) {
  const day = Temporal.PlainDate.from(today)
  const daysSince = (from: string) => Temporal.PlainDate.from(from).until(day, { largestUnit: 'days' }).days
  const expected = EXPECTED[file.phase] ?? []
  return AXES.filter(axis => expected.includes(axis) && mine.includes(axis))
    .flatMap(axis => {
      // Before the first act it is quiet since the arrival, as far as we look.
      const since = file.lastOn[axis] ?? file.arrivedOn
      const days = since ? daysSince(since) : LOOKED_BACK_DAYS
      if (days < QUIET_AFTER_DAYS[axis]) return []
      const isCut = file.lastOn[axis] === undefined && days >= LOOKED_BACK_DAYS
      return [{ axis, days: isCut ? LOOKED_BACK_DAYS : days, atLeast: isCut }]
    })
    .toSorted((a, b) => b.days - a.days)
}
