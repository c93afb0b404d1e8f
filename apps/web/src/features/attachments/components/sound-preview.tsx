import { Play } from 'lucide-react'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { AttachmentItem } from '../api/list-attachments.ts'
import { readAttachment, useObjectUrl } from '../api/read-attachment.ts'

/** A player; the sound comes when somebody asks for it. */
export function SoundPreview({ item }: { item: AttachmentItem }) {
  const [sound, setSound] = useState<Blob>()
  const [loading, setLoading] = useState(false)
  const url = useObjectUrl(sound)
  const listen = async () => {
    setLoading(true)
    try {
      setSound(await readAttachment(item.id))
    } catch (error) {
      toast({ title: m.attachments_preview_failed(), description: failureWords(error), tone: 'danger' })
    } finally {
      setLoading(false)
    }
  }
  if (!url)
    return (
      <Button
        className="self-start"
        icon={<Play size={18} />}
        loading={loading}
        onClick={() => void listen()}
      >
        {m.attachments_listen()}
      </Button>
    )
  // biome-ignore lint/a11y/useMediaCaption: a recording that somebody made has no captions
  return <audio controls autoPlay src={url} aria-label={item.name ?? ''} className="w-full" />
}
