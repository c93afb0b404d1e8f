import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'

interface Props {
  at: string
  title: ReactNode
  /** The title in plain words, for the button beside it. */
  name: string
  by: string | null | undefined
  read: boolean
  onRead: () => void
  children?: ReactNode
}

/** One thing that happened: what, when, by whom; one tap says it is read. */
export function HappeningRow({ at, title, name, by, read, onRead, children }: Props) {
  return (
    <li className="flex items-start gap-3 px-4 py-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {title}
          {!read && <Badge tone="accent">{m.shifts_is_new()}</Badge>}
        </p>
        {children}
        <p className="text-ink-soft text-small">
          {nearTime(at)}
          {by && `, ${m.shifts_by({ name: by })}`}
        </p>
      </div>
      {read ? (
        <span className="inline-flex min-h-9 shrink-0 items-center gap-1 text-ink-soft text-small">
          <Check size={16} className="shrink-0" />
          {m.shifts_is_read()}
        </span>
      ) : (
        <IconButton
          framed
          label={m.shifts_mark_of({ what: name })}
          icon={<Check size={20} />}
          onClick={onRead}
        />
      )}
    </li>
  )
}
