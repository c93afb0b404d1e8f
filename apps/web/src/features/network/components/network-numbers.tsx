import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { AgreementItem } from '../api/list-agreements.ts'

/** How many agreements run, and what is late, before the list. */
export function NetworkNumbers({ agreements }: { agreements: readonly AgreementItem[] }) {
  const running = agreements.filter(({ state }) => state === 'inForce').length
  const meetings = agreements.filter(({ meetingLate }) => meetingLate).length
  const points = agreements.reduce((all, { late }) => all + late, 0)
  return (
    <section
      aria-label={m.network_numbers()}
      className="flex flex-wrap items-baseline gap-x-10 gap-y-2 rounded-card border border-line bg-surface px-5 py-4 shadow-raise"
    >
      <p className="font-serif text-title-2">{m.network_in_force({ count: running })}</p>
      <p className={cx(meetings > 0 ? 'font-medium text-danger' : 'text-ink-soft')}>
        {meetings > 0 ? m.network_meetings_late({ count: meetings }) : m.network_none_late()}
      </p>
      <p className={cx(points > 0 ? 'font-medium text-warn' : 'text-ink-soft')}>
        {points > 0 ? m.network_points_late({ count: points }) : m.network_points_none_late()}
      </p>
    </section>
  )
}
