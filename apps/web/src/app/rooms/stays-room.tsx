import { useStays } from '../../features/stays/api/read-stays.ts'
import { MandateList } from '../../features/stays/components/mandate-list.tsx'
import { AddMandate } from '../../features/stays/components/mandate-opener.tsx'
import { StayPath } from '../../features/stays/components/stay-path.tsx'
import { phaseLabel } from '../../features/youth-files/phase-label.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RoomProps } from './rooms.ts'

/** Where the youth stands and has stood, and under which mandates. */
export default function StaysRoom({ file }: RoomProps) {
  const query = useStays(file.id)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.stays_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { stays, mandates, places, can } = query.data
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
      <Section title={m.stays_path()}>
        <StayPath stays={stays} phaseWords={phaseLabel} />
        {places && (
          <p className="text-ink-soft">{m.stays_places({ taken: places.taken, total: places.total })}</p>
        )}
      </Section>
      <Section title={m.stays_mandates()} actions={can.add && <AddMandate youthId={file.id} />}>
        {mandates.length > 0 ? (
          <MandateList youthId={file.id} mandates={mandates} />
        ) : (
          <p className="text-ink-soft">{m.stays_mandates_none()}</p>
        )}
      </Section>
    </div>
  )
}
