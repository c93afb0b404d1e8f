import type { YouthFile } from '@havre/contracts/youth-files.ts'
import { type Axis, axisIcon, axisLabel } from '../../../lib/axis-label.tsx'
import { civilDay, relativeDay } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import { ReservedState } from '../../../ui/states.tsx'

interface Props {
  axes: YouthFile['axes']
  kindTitle: (kind: string) => string
  chosen: Axis | undefined
  onChoose: (axis: Axis | undefined) => void
}

/** An axis that has been quiet this long is said so in colour as well as in words. */
const QUIET_DAYS = 21

/** The six axes, always all of them: what each holds, and since when nothing happened in it. */
export function AxisCards({ axes, kindTitle, chosen, onChoose }: Props) {
  return (
    <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 2xl:grid-cols-6">
      {axes.map(state => (
        <li key={state.axis} className="flex min-w-0">
          <AxisCard
            state={state}
            kindTitle={kindTitle}
            chosen={chosen === state.axis}
            onChoose={() => onChoose(chosen === state.axis ? undefined : state.axis)}
          />
        </li>
      ))}
    </ul>
  )
}

function AxisCard(props: {
  state: YouthFile['axes'][number]
  kindTitle: (kind: string) => string
  chosen: boolean
  onChoose: () => void
}) {
  const { state, kindTitle, chosen, onChoose } = props
  const head = (
    <span className="flex w-full items-center gap-2 font-semibold font-serif text-title-3 max-sm:gap-1.5 max-sm:text-small [&_svg]:size-5 max-sm:[&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-accent">
      {axisIcon(state.axis)}
      <span className="min-w-0 hyphens-auto wrap-anywhere">{axisLabel(state.axis)}</span>
    </span>
  )
  const sheet =
    'flex min-h-32 w-full min-w-0 flex-col items-start gap-1.5 rounded-card border p-4 text-start max-sm:p-3'
  if (!state.open) {
    return (
      <div className={cx(sheet, 'border-line border-dashed')}>
        {head}
        <ReservedState inline />
      </div>
    )
  }
  if (state.entries === 0 && state.drafts === 0) {
    return (
      <div className={cx(sheet, 'border-line bg-surface')}>
        {head}
        <span className="text-ink-soft text-small">{m.file_axis_empty()}</span>
      </div>
    )
  }
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={cx(
        sheet,
        'calm bg-surface shadow-raise hover:border-accent',
        chosen ? 'border-accent shadow-[inset_0_0_0_1px_var(--color-accent)]' : 'border-line',
      )}
    >
      {head}
      <span className="text-small">{m.file_axis_acts({ count: state.entries })}</span>
      {state.lastKind && state.lastAt && (
        <span className="text-ink-soft text-small">
          {kindTitle(state.lastKind)}, {relativeDay(civilDay(state.lastAt))}
        </span>
      )}
      <span className="mt-auto flex flex-wrap gap-1.5 pt-1">
        {state.drafts > 0 && <Badge tone="warn">{m.file_axis_drafts({ count: state.drafts })}</Badge>}
        {state.quietDays !== null && state.quietDays >= QUIET_DAYS && (
          <Badge tone="info">{m.file_axis_quiet({ count: state.quietDays })}</Badge>
        )}
      </span>
    </button>
  )
}
