import { Siren } from 'lucide-react'
import { duration } from '../../../lib/formats.ts'
import { useNow } from '../../../lib/use-now.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'

/** Says that somebody is missing, and for how long. */
export function MissingBadge({ since }: { since: string | null }) {
  return since && <Running since={since} />
}

function Running({ since }: { since: string }) {
  const now = useNow(30_000)
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000))
  const days = Math.floor(minutes / 1440)
  return (
    <Badge tone="danger" icon={<Siren />}>
      {m.missing_badge()} · {days >= 2 ? m.missing_days({ count: days }) : duration(minutes)}
    </Badge>
  )
}
