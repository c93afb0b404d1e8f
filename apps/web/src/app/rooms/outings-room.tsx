import { ChevronDown } from 'lucide-react'
import { useOutings } from '../../features/outings/api/list-outings.ts'
import { OutingHistory } from '../../features/outings/components/outing-history.tsx'
import { OutingRow } from '../../features/outings/components/outing-row.tsx'
import { Failed } from '../../lib/failed.tsx'
import { useNow } from '../../lib/use-now.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { List } from '../../ui/list.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { LetOut } from '../let-out.tsx'
import { MissingOf } from '../missing-of.tsx'
import type { RoomProps } from './rooms.ts'

const REDRAWN_MS = 30_000

/** Where this youth is now, and the outings before. */
export default function OutingsRoom({ file }: RoomProps) {
  const query = useOutings(file.id)
  const now = useNow(REDRAWN_MS)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.outings_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const outings = query.data.pages.flatMap(page => page.items)
  const isOpen = ({ status }: { status: string }) => status === 'out' || status === 'planned'
  const open = outings.filter(isOpen)
  const over = outings.filter(outing => !isOpen(outing))
  const mayAdd = query.data.pages[0]?.can.create === true
  return (
    <div className="flex flex-col gap-8">
      <Section title={m.outings_now()} actions={mayAdd && <LetOut youths={[file]} />}>
        {open.length > 0 ? (
          <List label={m.outings_now()}>
            {open.map(outing => (
              <OutingRow
                key={outing.id}
                outing={outing}
                now={now}
                inRoom
                missing={<MissingOf youth={file}>{m.outings_missing()}</MissingOf>}
              />
            ))}
          </List>
        ) : (
          <p className="text-ink-soft">{m.outings_nobody()}</p>
        )}
      </Section>
      <Section title={m.outings_before()}>
        {over.length > 0 ? (
          <OutingHistory outings={over} now={now} />
        ) : (
          <p className="text-ink-soft">{m.outings_none()}</p>
        )}
        {query.hasNextPage && (
          <Button
            className="self-center"
            icon={<ChevronDown size={18} />}
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {m.outings_older()}
          </Button>
        )}
      </Section>
    </div>
  )
}
