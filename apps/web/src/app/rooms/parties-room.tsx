import { useParties } from '../../features/parties/api/list-parties.ts'
import { PartyList } from '../../features/parties/components/party-list.tsx'
import { AddParty } from '../../features/parties/components/party-opener.tsx'
import { Failed } from '../../lib/failed.tsx'
import { today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RoomProps } from './rooms.ts'

/** The people around a youth, those of today first. */
export default function PartiesRoom({ file }: RoomProps) {
  const query = useParties(file.id)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.parties_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { items, can } = query.data
  const isNow = ({ until }: { until: string | null }) => until === null || until >= today()
  const before = items.filter(party => !isNow(party))
  return (
    <div className="flex flex-col gap-8">
      <Section title={m.parties_now()} actions={can.add && <AddParty youthId={file.id} />}>
        {items.some(isNow) ? (
          <PartyList youthId={file.id} label={m.parties_now()} parties={items.filter(isNow)} />
        ) : (
          <p className="text-ink-soft">{can.add ? m.parties_none() : m.parties_none_yet()}</p>
        )}
      </Section>
      {before.length > 0 && (
        <Section title={m.parties_before()}>
          <PartyList youthId={file.id} label={m.parties_before()} parties={before} />
        </Section>
      )}
    </div>
  )
}
