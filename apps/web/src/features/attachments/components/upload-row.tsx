import { RotateCw, X } from 'lucide-react'
import { fileSize } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { isRefused, refusalWords } from '../refusal-words.ts'
import type { Upload } from '../uploads.ts'

interface Props {
  upload: Upload
  onCancel: () => void
  onRetry: () => void
}

/** A file on its way, or why it was not taken in: one sentence. */
export function UploadRow({ upload, onCancel, onRetry }: Props) {
  const { file, sent, state, error } = upload
  if (state === 'failed') {
    return (
      <li>
        <Banner
          tone="danger"
          title={<bdi>{file.name}</bdi>}
          onDismiss={onCancel}
          actions={
            !isRefused(error) && (
              <Button size="small" icon={<RotateCw size={18} />} onClick={onRetry}>
                {m.attachments_retry()}
              </Button>
            )
          }
        >
          {refusalWords(error)}
        </Banner>
      </li>
    )
  }
  return (
    <li>
      <Progress
        label={<bdi>{file.name}</bdi>}
        done={sent}
        total={Math.max(file.size, 1)}
        words={m.attachments_progress({ done: fileSize(sent), total: fileSize(file.size) })}
        step={stepWords(state)}
        action={
          <Button
            size="small"
            variant="quiet"
            icon={<X size={18} />}
            aria-label={m.attachments_cancel_of({ name: file.name })}
            onClick={onCancel}
          >
            {m.attachments_cancel()}
          </Button>
        }
      />
    </li>
  )
}

function stepWords(state: Exclude<Upload['state'], 'failed'>): string {
  switch (state) {
    case 'waiting':
      return m.attachments_waiting()
    case 'sending':
      return m.attachments_sending()
    case 'checking':
      return m.attachments_checking()
  }
}
