import { useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { useMissingList } from '../features/missing/api/list-missing.ts'
import { MissingAction } from '../features/missing/components/missing-action.tsx'
import { useMe } from '../features/session/me.ts'
import { useScreenKeys } from '../lib/screen-keys.ts'
import { useNow } from '../lib/use-now.ts'
import { placesOf } from './places.ts'

// Its words come when somebody is missing, and on no other day.
const MissingStrip = lazy(() =>
  import('../features/missing/components/missing-strip.tsx').then(one => ({ default: one.MissingStrip })),
)

/** After thirty days it is no longer tonight’s work: the strip lets go, the page of the missing and today keep it. */
const IN_VIEW_MS = 30 * 86_400_000

/** Who is missing, above every screen that does not show it anyway. */
export function AlarmStrip() {
  const { pathname } = useLocation()
  const list = useMissingList(placesOf(useMe()).today)
  const shown = pathname === '/today' || pathname.startsWith('/missing')
  const now = useNow(60_000)
  const items = list.data?.filter(({ lastSeenAt }) => now - Date.parse(lastSeenAt) < IN_VIEW_MS) ?? []
  if (shown || items.length === 0) return null
  return (
    <Suspense>
      <MissingStrip items={items} />
    </Suspense>
  )
}

/** The way to say that somebody is missing, for those who may: a press on every screen, or the key `!`. */
export function Alarm() {
  const navigate = useNavigate()
  const keys = useMemo(() => ({ '!': () => void navigate({ to: '/missing' }) }), [navigate])
  const { can } = useMe()
  useScreenKeys(can.reportMissing ? keys : none)
  return can.reportMissing ? <MissingAction /> : null
}

const none = {}
