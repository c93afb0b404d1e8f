import { MonitorSmartphone } from 'lucide-react'
import { ago } from '../../../lib/ago.ts'
import { Failed } from '../../../lib/failed.tsx'
import { failureWords } from '../../../lib/failure-words.ts'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useEndOtherSessions } from '../api/end-other-sessions.ts'
import { useEndSession } from '../api/end-session.ts'
import { useSessions } from '../api/list-sessions.ts'

/** Where I am signed in, and the way to end it from here. */
export function MySessions() {
  const query = useSessions()
  const end = useEndSession()
  const endOthers = useEndOtherSessions()
  const items = query.data?.items ?? []
  const others = items.filter(item => !item.current).length
  const failed = (error: unknown) =>
    toast({ title: m.account_session_failed(), description: failureWords(error), tone: 'danger' })
  return (
    <Card
      title={m.account_sessions()}
      foot={
        others > 1 && (
          <Button
            size="small"
            loading={endOthers.isPending}
            onClick={() => endOthers.mutate(undefined, { onError: failed })}
          >
            {m.account_end_others()}
          </Button>
        )
      }
    >
      {query.isPending && <Skeleton rows={2} />}
      {query.isError && !query.data && (
        <Failed
          what={m.account_sessions_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      <ul className="divide-y divide-line">
        {items.map(item => (
          <li key={item.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
            <MonitorSmartphone size={22} className="shrink-0 text-ink-soft" />
            <div className="min-w-0 flex-1">
              <p className="font-medium">{item.deviceLabel}</p>
              <p className="text-ink-soft text-small">
                {m.account_session_since({ date: dateTime(item.createdAt) })} ·{' '}
                {m.account_session_seen({ ago: ago(item.seenAt) })}
              </p>
            </div>
            {item.current ? (
              <Badge tone="ok">{m.account_session_here()}</Badge>
            ) : (
              <Button
                size="small"
                loading={end.isPending && end.variables === item.id}
                onClick={() => end.mutate(item.id, { onError: failed })}
              >
                {m.account_session_end()}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
