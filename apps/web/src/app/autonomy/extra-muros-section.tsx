import { useFollowUps } from '../../features/extra-muros/api/follow-ups.ts'
import { FollowUpCard } from '../../features/extra-muros/components/follow-up-card.tsx'
import { BeginFollowUp } from '../../features/extra-muros/components/follow-up-openers.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** Staying in touch once the youth has left: the follow-up that runs, then those that ended. */
export function ExtraMurosSection({ youthId }: { youthId: string }) {
  const query = useFollowUps(youthId)
  if (query.isPending) return <Skeleton rows={4} />
  if (!query.data)
    return (
      <Failed
        what={m.extra_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { items, team, full, can } = query.data
  if (!full) return null
  const runs = items.some(({ status }) => status === 'running')
  return (
    <Section
      id="extra-muros"
      title={m.extra_title()}
      actions={can.add && !runs && <BeginFollowUp youthId={youthId} team={team} />}
    >
      {items.length === 0 && <p className="text-ink-soft">{m.extra_file_none()}</p>}
      {items.map(followUp => (
        <FollowUpCard key={followUp.id} followUp={followUp} team={team} />
      ))}
    </Section>
  )
}
