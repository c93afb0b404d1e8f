import { Failed } from '../../../lib/failed.tsx'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useAttachments } from '../api/list-attachments.ts'
import { AttachPanel } from './attach-panel.tsx'
import { AttachmentSeries, seriesOf } from './attachment-series.tsx'

interface Props {
  entryId: string
  /** A draft that is being written: files may come and go. */
  writing?: boolean
}

/** The files of an entry: to read, and in a draft to add, replace and take away. Nothing where there is nothing to show. */
export function Attachments({ entryId, writing = false }: Props) {
  const list = useAttachments(entryId)
  const attach = writing && list.data?.can.attach === true
  if (list.data ? list.data.items.length === 0 && !attach : !writing && list.isPending) return null
  return (
    <Card title={m.attachments_title()}>
      {list.data ? (
        <div className="flex flex-col gap-4">
          {list.data.items.length > 0 && (
            <ul className="divide-y divide-line">
              {seriesOf(list.data.items).map(series => (
                <AttachmentSeries
                  key={series[0].seriesId}
                  entryId={entryId}
                  series={series}
                  replaces={attach}
                />
              ))}
            </ul>
          )}
          {attach && <AttachPanel entryId={entryId} />}
        </div>
      ) : list.error ? (
        <Failed
          what={m.attachments_failed()}
          error={list.error}
          retrying={list.isFetching}
          onRetry={() => void list.refetch()}
        />
      ) : (
        <Skeleton rows={2} />
      )}
    </Card>
  )
}
