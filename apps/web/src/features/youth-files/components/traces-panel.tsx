import { Failed } from '../../../lib/failed.tsx'
import { dateTime, list, time } from '../../../lib/formats.ts'
import { type Role, roleLabel, roles } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useFileTraces } from '../api/list-file-traces.ts'
import { type Visit, visitsOf } from '../trace-visits.ts'

interface Props {
  youthId: string
  open: boolean
  onClose: () => void
}

/** Who opened or changed the file. Looking is itself traced, and the panel says so. */
export default function TracesPanel({ youthId, open, onClose }: Props) {
  return (
    <SidePanel title={m.file_traces()} open={open} onClose={onClose}>
      <p className="mb-4 text-ink-soft">{m.file_traces_text()}</p>
      {open && <Traces youthId={youthId} />}
    </SidePanel>
  )
}

function Traces({ youthId }: { youthId: string }) {
  const pages = useFileTraces(youthId)
  if (pages.isPending) return <Skeleton rows={5} />
  if (pages.error) {
    return (
      <Failed
        what={m.file_traces_failed()}
        error={pages.error}
        retrying={pages.isFetching}
        onRetry={() => void pages.refetch()}
      />
    )
  }
  const items = pages.data.pages.flatMap(page => page.items)
  if (items.length === 0) return <p>{m.file_traces_empty()}</p>
  return (
    <div className="flex flex-col gap-4">
      <List label={m.file_traces()}>
        {visitsOf(items).map((visit, position) => (
          <ListRow
            // biome-ignore lint/suspicious/noArrayIndexKey: traces have no id on the wire and never change places
            key={position}
            title={visit.person?.name ?? m.file_traces_service()}
            meta={<VisitWords visit={visit} />}
            trailing={visit.refused.length > 0 && <Badge tone="danger">{m.file_traces_refused()}</Badge>}
          />
        ))}
      </List>
      {pages.hasNextPage && (
        <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {m.file_timeline_older()}
        </Button>
      )}
    </div>
  )
}

function VisitWords({ visit }: { visit: Visit }) {
  const until = time(visit.to) === time(visit.from) ? '' : `–${time(visit.to)}`
  return (
    <>
      <p>
        {dateTime(visit.from)}
        {until}
        {rolesOf(visit.roles)}
      </p>
      {visit.done.length > 0 && <p className="text-ink first-letter:uppercase">{visit.done.join(', ')}</p>}
      {visit.refused.map(act => (
        <p key={act} className="font-semibold text-danger">
          {m.file_traces_refused_act({ act })}
        </p>
      ))}
      {visit.missed.map(act => (
        <p key={act}>{m.file_traces_missed_act({ act })}</p>
      ))}
    </>
  )
}

function rolesOf(held: readonly string[]): string {
  const known = roles.filter((role: Role) => held.includes(role))
  return known.length > 0 ? ` · ${list(known.map(roleLabel))}` : ''
}
