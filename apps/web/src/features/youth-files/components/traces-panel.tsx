import { Failed } from '../../../lib/failed.tsx'
import { dateTime, list } from '../../../lib/formats.ts'
import { type Role, roleLabel, roles } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useFileTraces } from '../api/list-file-traces.ts'
import { traceWords } from '../trace-words.ts'

interface Props {
  youthId: string
  open: boolean
  onClose: () => void
}

/** Who opened or changed the file. Looking is itself traced, and the panel says so. */
export default function TracesPanel({ youthId, open, onClose }: Props) {
  return (
    <SidePanel
      title={m.file_traces()}
      open={open}
      onOpenChange={next => {
        if (!next) onClose()
      }}
    >
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
        {items.map((trace, position) => (
          <ListRow
            // biome-ignore lint/suspicious/noArrayIndexKey: traces have no id on the wire and never change places
            key={position}
            title={trace.person?.name ?? m.file_traces_service()}
            meta={`${traceWords(trace.action)} · ${dateTime(trace.at)}${rolesOf(trace.roles)}`}
            trailing={trace.outcome !== 'done' && <Badge tone="warn">{m.file_traces_refused()}</Badge>}
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

function rolesOf(held: readonly string[]): string {
  const known = roles.filter((role: Role) => held.includes(role))
  return known.length > 0 ? ` · ${list(known.map(roleLabel))}` : ''
}
