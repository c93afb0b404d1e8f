import { Download } from 'lucide-react'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { AttachmentItem } from '../api/list-attachments.ts'
import { readAttachment } from '../api/read-attachment.ts'
import { save } from '../save-file.ts'
import { Fingerprint } from './fingerprint.tsx'
import { PagesPreview } from './pages-preview.tsx'
import { SoundPreview } from './sound-preview.tsx'
import { TextPreview } from './text-preview.tsx'

interface Props {
  item: AttachmentItem
  onClose: () => void
}

/** What can be seen of a file without its own program, its fingerprint, and the way to save it under a neutral name. */
export function PreviewDialog({ item, onClose }: Props) {
  const [saving, setSaving] = useState(false)
  const download = async () => {
    setSaving(true)
    try {
      save(await readAttachment(item.id), item)
    } catch (error) {
      toast({ title: m.attachments_not_saved(), description: failureWords(error), tone: 'danger' })
    } finally {
      setSaving(false)
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={<bdi className="break-words">{item.name}</bdi>}
      actions={
        <Button icon={<Download size={18} />} loading={saving} onClick={() => void download()}>
          {m.attachments_save()}
        </Button>
      }
    >
      <Preview item={item} />
      <Fingerprint item={item} />
    </Dialog>
  )
}

function Preview({ item }: { item: AttachmentItem }) {
  switch (item.preview.as) {
    case 'picture':
      return <PagesPreview item={item} />
    case 'text':
      return <TextPreview item={item} />
    case 'sound':
      return <SoundPreview item={item} />
    case 'none':
      return <p className="text-ink-soft">{m.attachments_no_preview()}</p>
  }
}
