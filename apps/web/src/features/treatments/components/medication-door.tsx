import { Link } from '@tanstack/react-router'
import { Pill } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { DueDoses } from '../api/list-due-doses.ts'
import { dueSummary } from '../due-summary.ts'

/** The way to everybody's medicines, saying what waits there. Nothing where nobody takes any. */
export function MedicationDoor({ data }: { data: DueDoses }) {
  if (data.slots.length + data.needed.length === 0) return null
  const isLate = data.slots.some(slot => slot.state === 'late')
  return (
    <Link
      to="/medication"
      className={cx(
        'calm inline-flex min-h-control items-center gap-3 self-start rounded-card border bg-surface px-4 py-2 text-ink no-underline shadow-raise hover:border-accent',
        isLate ? 'border-danger' : 'border-line',
      )}
    >
      <Pill size={22} className={cx('shrink-0', isLate ? 'text-danger' : 'text-accent')} />
      <span>
        <span className="font-semibold">{m.treatments_page()}</span>
        <span className={cx('ms-2', isLate ? 'font-medium text-danger' : 'text-ink-soft')}>
          {dueSummary(data)}
        </span>
      </span>
    </Link>
  )
}
