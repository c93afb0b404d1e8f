import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { m } from '../../../paraglide/messages.js'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { AttachmentItem } from '../api/list-attachments.ts'
import { useObjectUrl, usePreview } from '../api/read-attachment.ts'
import { isPicture } from '../type-words.ts'
import { HeldPicture } from './held-picture.tsx'

/** Pictures of the pages, one at a time; a photograph stays blurred until it is held. */
export function PagesPreview({ item }: { item: AttachmentItem }) {
  const [page, setPage] = useState(1)
  const { shown, pages } = item.preview
  const preview = usePreview(item.id, page)
  const url = useObjectUrl(preview.data)
  const description = m.attachments_page({ page, pages })
  if (preview.error)
    return (
      <Failed
        what={m.attachments_preview_failed()}
        error={preview.error}
        onRetry={() => void preview.refetch()}
      />
    )
  return (
    <div className="flex flex-col gap-3">
      <div className="grid min-h-64 place-items-center overflow-hidden rounded-card border border-line bg-sunken">
        {url &&
          (isPicture(item.type) ? (
            <HeldPicture url={url} />
          ) : (
            <img src={url} alt={description} className="max-h-[65dvh] w-auto max-w-full bg-surface" />
          ))}
      </div>
      {pages > 1 && (
        <nav aria-label={m.attachments_pages()} className="flex items-center justify-center gap-3">
          <IconButton
            label={m.attachments_page_before()}
            icon={<ChevronLeft size={20} className="rtl:-scale-x-100" />}
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          />
          <span role="status" className="tabular text-small">
            {description}
          </span>
          <IconButton
            label={m.attachments_page_after()}
            icon={<ChevronRight size={20} className="rtl:-scale-x-100" />}
            disabled={page >= shown}
            onClick={() => setPage(page + 1)}
          />
        </nav>
      )}
      {page === shown && pages > shown && (
        <p className="text-center text-ink-soft text-small">{m.attachments_more_pages({ shown })}</p>
      )}
    </div>
  )
}
