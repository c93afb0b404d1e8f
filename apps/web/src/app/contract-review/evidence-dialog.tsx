import { useState } from 'react'
import {
  addEvidence,
  type Criterion,
  type Desk,
  useReviewChange,
} from '../../features/autonomy/review/desk.ts'
import { ReviewFailure } from '../../features/autonomy/review/review-failure.tsx'
import { summaryLine } from '../../features/entries/paper/summary-line.ts'
import { findKind, kindTitle, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { useTimeline } from '../../features/youth-files/api/read-timeline.ts'
import { Failed } from '../../lib/failed.tsx'
import { date, dateTime } from '../../lib/formats.ts'
import { useCreateKey } from '../../lib/use-create-key.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Finder } from '../../ui/finder.tsx'

interface Props {
  desk: Desk
  criterion: Criterion
  open: boolean
  onClose: () => void
}

const PAGE = 100

/** The signed acts since the stage began, the earlier ones when they are asked for: a press on one makes it evidence of the criterion. */
export default function EvidenceDialog({ desk, criterion, open, onClose }: Props) {
  const { kinds } = useKinds()
  const [earlier, setEarlier] = useState(false)
  const from = earlier ? undefined : desk.now?.since
  const pages = useTimeline(
    desk.youthId,
    { status: 'signed', limit: PAGE, ...(from && { from }) },
    { enabled: open },
  )
  const add = useReviewChange<unknown>()
  const key = useCreateKey()
  const there = new Set(
    desk.evidence.filter(one => one.criterionKey === criterion.key).map(({ entry }) => entry?.id),
  )
  const acts = (pages.data?.pages.flatMap(page => page.items) ?? [])
    .filter(({ id }) => !there.has(id))
    .map(item => {
      const kind = findKind(kinds, item.kind, item.kindVersion)
      return {
        value: item.id,
        label: `${kindTitle(kinds, item.kind, item.kindVersion)}, ${dateTime(item.occurredAt)}`,
        hint: kind ? summaryLine(kind, item) : '',
      }
    })
  const pick = (entryId: string) => {
    const body = { criterionKey: criterion.key, entryId }
    add.mutate(() => addEvidence(desk.contractId, body, key.of(body)), { onSuccess: onClose })
  }
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={m.reviews_evidence_add_to({ criterion: criterion.text })}
      description={m.reviews_evidence_help()}
    >
      <Finder
        label={m.reviews_evidence_find()}
        groups={[{ id: 'acts', heading: null, items: acts }]}
        busy={add.isPending ? '' : undefined}
        empty={pages.isPending || pages.isError ? '' : m.reviews_evidence_empty()}
        onPick={pick}
      />
      <ReviewFailure error={add.error} />
      {pages.isError && (
        <Failed
          what={m.acts_link_unread()}
          error={pages.error}
          retrying={pages.isFetching}
          onRetry={() => void pages.refetch()}
        />
      )}
      {pages.hasNextPage && (
        <Button
          className="self-start"
          size="small"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {m.reviews_evidence_older()}
        </Button>
      )}
      {from && (
        <Button className="self-start" size="small" variant="quiet" onClick={() => setEarlier(true)}>
          {m.reviews_evidence_earlier({ on: date(from) })}
        </Button>
      )}
    </Dialog>
  )
}
