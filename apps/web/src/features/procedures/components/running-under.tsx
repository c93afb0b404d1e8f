import { Link } from '@tanstack/react-router'
import { Failed } from '../../../lib/failed.tsx'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Card } from '../../../ui/card.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useVersionComparison } from '../api/compare-version.ts'
import type { Procedure } from '../api/list-procedures.ts'
import { VersionDifference } from './version-difference.tsx'

/** The running procedures that this version of the rules would change. It changes none by itself. */
export function RunningUnder({ procedure }: { procedure: Procedure }) {
  const query = useVersionComparison(procedure.id, procedure.version)
  if (query.isPending) return <Skeleton rows={4} />
  if (!query.data)
    return (
      <Failed
        what={m.legal_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { items } = query.data
  return (
    <div className="flex flex-col gap-4">
      <Banner>{m.legal_version_help()}</Banner>
      {items.length === 0 && <p className="text-ink-soft">{m.legal_version_nobody()}</p>}
      {items.map(change => (
        <Card
          key={change.procedureId}
          title={
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId: change.youthId, room: 'procedures' }}
              className="text-accent-strong underline underline-offset-3"
            >
              {change.youthAlias}
            </Link>
          }
          aside={
            <span className="text-ink-soft text-small">{m.legal_rules_of({ at: date(change.from) })}</span>
          }
        >
          <VersionDifference change={change} />
        </Card>
      ))}
    </div>
  )
}
