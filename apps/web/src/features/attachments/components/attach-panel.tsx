import { useQueryClient } from '@tanstack/react-query'
import { Camera, Paperclip } from 'lucide-react'
import { type DragEvent, useRef, useState, useSyncExternalStore } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { cx } from '../../../ui/cx.ts'
import { addUploads, cancelUpload, retryUpload, subscribe, uploadsOf } from '../uploads.ts'
import { FileInput } from './file-input.tsx'
import { UploadRow } from './upload-row.tsx'

/** Adds files: a button, the camera where there is one, or dropped here. Each shows how far it is and can be stopped. */
export function AttachPanel({ entryId }: { entryId: string }) {
  const client = useQueryClient()
  const uploads = useSyncExternalStore(subscribe, () => uploadsOf(entryId))
  const [confidential, setConfidential] = useState(false)
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const take = (files: File[]) => addUploads(client, entryId, files, { confidential, replacesId: undefined })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside are the first
    <div
      className={cx(
        'flex flex-col gap-3 rounded-card border-2 border-dashed px-4 py-3',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong',
      )}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {uploads.length > 0 && (
        <ul className="flex flex-col gap-3">
          {uploads.map(upload => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onCancel={() => cancelUpload(entryId, upload.key)}
              onRetry={() => retryUpload(client, entryId, upload.key)}
            />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon={<Paperclip size={18} />} onClick={() => chooser.current?.click()}>
          {m.attachments_add()}
        </Button>
        <Button
          icon={<Camera size={18} />}
          className="pointer-fine:hidden"
          onClick={() => camera.current?.click()}
        >
          {m.attachments_photograph()}
        </Button>
        <span className="pointer-coarse:hidden text-ink-soft text-small">{m.attachments_drop()}</span>
      </div>
      <Checkbox label={m.attachments_confidential_next()} checked={confidential} onChange={setConfidential} />
      <p className="text-ink-soft text-small">{m.attachments_help()}</p>
      <FileInput ref={chooser} multiple onFiles={take} />
      <FileInput ref={camera} camera onFiles={take} />
    </div>
  )
}
