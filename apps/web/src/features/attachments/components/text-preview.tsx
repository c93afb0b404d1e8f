import { useQuery } from '@tanstack/react-query'
import { Failed } from '../../../lib/failed.tsx'
import { m } from '../../../paraglide/messages.js'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { AttachmentItem } from '../api/list-attachments.ts'
import { usePreview } from '../api/read-attachment.ts'

/** The words of a text, without its looks. */
export function TextPreview({ item }: { item: AttachmentItem }) {
  const preview = usePreview(item.id, 1)
  const words = useQuery({
    queryKey: ['attachment-words', item.id],
    queryFn: () => preview.data?.text() ?? '',
    enabled: preview.data !== undefined,
    gcTime: 0,
  })
  if (preview.error)
    return (
      <Failed
        what={m.attachments_preview_failed()}
        error={preview.error}
        onRetry={() => void preview.refetch()}
      />
    )
  if (words.data === undefined) return <Skeleton rows={3} />
  return (
    <div className="flex flex-col gap-2">
      {item.type !== 'text' && <p className="text-ink-soft text-small">{m.attachments_words_only()}</p>}
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
        tabIndex={0}
        role="document"
        aria-label={m.attachments_words()}
        dir="auto"
        className="max-h-[55dvh] overflow-y-auto whitespace-pre-wrap break-words rounded-card border border-line bg-paper px-4 py-3"
      >
        {words.data}
      </div>
    </div>
  )
}
