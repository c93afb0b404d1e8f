import type { Entry } from '@havre/contracts/entries.ts'
import LinkDialog from '../features/entries/components/link-dialog.tsx'
import { summaryLine } from '../features/entries/paper/summary-line.ts'
import { findKind, kindTitle, useKinds } from '../features/kinds/api/list-kinds.ts'
import { useTimeline } from '../features/youth-files/api/read-timeline.ts'
import { Failed } from '../lib/failed.tsx'
import { dateTime } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'

interface Props {
  entry: Entry
  open: boolean
  onClose: () => void
}

const PAGE = 100

/** The signed entries of the file, to link a draft to one of them. */
export default function LinkActsDialog({ entry, open, onClose }: Props) {
  const { kinds } = useKinds()
  const pages = useTimeline(entry.youthId, { status: 'signed', limit: PAGE }, { enabled: open })
  const items = pages.data?.pages.flatMap(page => page.items) ?? []
  const linked = new Set(entry.links.map(link => link.entryId))
  const acts = items
    .filter(item => item.id !== entry.id && item.status === 'signed' && !linked.has(item.id))
    .map(item => {
      const kind = findKind(kinds, item.kind, item.kindVersion)
      return {
        value: item.id,
        label: `${kindTitle(kinds, item.kind, item.kindVersion)}, ${dateTime(item.occurredAt)}`,
        hint: kind ? summaryLine(kind, item) : '',
      }
    })
  return (
    <LinkDialog
      entryId={entry.id}
      acts={acts}
      onOlder={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
      failed={
        pages.isError && (
          <Failed
            what={m.acts_link_unread()}
            error={pages.error}
            retrying={pages.isFetching}
            onRetry={() => void (pages.data ? pages.fetchNextPage() : pages.refetch())}
          />
        )
      }
      loading={pages.isPending || pages.isFetchingNextPage}
      open={open}
      onClose={onClose}
    />
  )
}
