import { fileSize } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { useAttachments } from '../api/list-attachments.ts'
import { typeOf } from '../type-words.ts'
import { seriesOf } from './attachment-series.tsx'

/** The list alone, for paper: by name inside the house, by kind and number for others, who learn of no confidential one. */
export function PrintedAttachments({ entryId, inside }: { entryId: string; inside: boolean }) {
  const list = useAttachments(entryId)
  const files = seriesOf(list.data?.items ?? [])
    .map(([last]) => last)
    .filter(file => inside || !file.confidential)
  if (files.length === 0) return null
  return (
    <section className="flex break-inside-avoid flex-col gap-2">
      <h2 className="text-title-3">{m.attachments_title()}</h2>
      <ol className="list-decimal ps-6">
        {files.map(file => (
          <li key={file.id}>
            {inside && (
              <>
                <bdi>{file.name ?? m.attachments_confidential_name()}</bdi>
                {', '}
              </>
            )}
            {`${typeOf(file.type).words}, ${fileSize(file.bytes)}`}
          </li>
        ))}
      </ol>
    </section>
  )
}
