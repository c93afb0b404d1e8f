import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'

const tab =
  'calm inline-flex min-h-control items-center border-transparent border-b-3 px-4 font-medium text-ink-soft no-underline ' +
  'hover:text-accent-strong aria-[current=page]:border-accent aria-[current=page]:text-accent-strong'

/** The two sides of a change of shift: what happened, and who is there. */
export function ShiftTabs() {
  return (
    <nav aria-label={m.shifts_place()} className="flex border-line border-b">
      <Link to="/handover" className={tab}>
        {m.shifts_place()}
      </Link>
      <Link to="/roll-calls" className={tab}>
        {m.shifts_roll_calls()}
      </Link>
    </nav>
  )
}
