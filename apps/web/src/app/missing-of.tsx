import { Link } from '@tanstack/react-router'
import { Siren } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMe } from '../features/session/me.ts'
import { buttonClass } from '../ui/button-class.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Who is missing, chosen already on the page before. */
    missingYouthId?: string
  }
}

interface Props {
  youth: { readonly id: string; readonly alias: string }
  children: ReactNode
}

/** Beside somebody who does not come back or was not found: straight to the last question before the clock starts. */
export function MissingOf({ youth: { id, alias }, children }: Props) {
  if (!useMe().can.reportMissing) return null
  return (
    <Link to="/missing" state={{ missingYouthId: id }} className={buttonClass('danger')}>
      <Siren size={20} />
      <span>
        {children}
        <span className="sr-only"> {alias}</span>
      </span>
    </Link>
  )
}
