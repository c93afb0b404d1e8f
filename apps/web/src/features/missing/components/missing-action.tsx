import { Link } from '@tanstack/react-router'
import { Siren } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'

/** On every screen: somebody is missing. First of three presses. */
export function MissingAction() {
  return (
    <Link
      to="/missing"
      title={m.missing_action_help()}
      className="calm inline-flex min-h-control shrink-0 items-center gap-2 rounded-control border border-danger bg-surface px-3 font-medium text-danger shadow-raise hover:bg-danger-soft"
    >
      <Siren size={18} />
      {m.missing_action()}
    </Link>
  )
}
