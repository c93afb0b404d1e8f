import { Eye, Lock, LockOpen } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { dateTime, fileSize } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { AttachmentItem } from '../api/list-attachments.ts'
import { useOpenAttachment } from '../api/open-attachment.ts'
import { typeOf } from '../type-words.ts'
import { AttachmentMenu } from './attachment-menu.tsx'

const PreviewDialog = lazy(() => import('./preview-dialog.tsx').then(one => ({ default: one.PreviewDialog })))

interface Props {
  entryId: string
  item: AttachmentItem
  /** A next version may be brought. */
  replaces: boolean
}

/** One file: what it is, who brought it, and the way to see it. A confidential one is closed until somebody asks. */
export function AttachmentRow({ entryId, item, replaces }: Props) {
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<AttachmentItem>()
  const open = useOpenAttachment()
  const { words, Sign } = typeOf(item.type)
  const closed = item.name === null
  const name = item.name ?? m.attachments_confidential_name()
  const ask = () =>
    open.mutate(item.id, {
      onSuccess: opened => {
        setAsking(false)
        setShown(opened)
      },
      onError: error =>
        toast({ title: m.attachments_not_opened(), description: failureWords(error), tone: 'danger' }),
    })
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 sm:flex-nowrap">
      {closed ? (
        <Lock size={20} className="shrink-0 text-warn" />
      ) : (
        <Sign size={20} className="shrink-0 text-ink-soft" />
      )}
      <div className="min-w-[min(12rem,60%)] flex-1 sm:min-w-0">
        <p className="break-words font-medium">
          <bdi>{name}</bdi>
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-small">
          <span>{`${words} · ${fileSize(item.bytes)}`}</span>
          <span>
            {m.attachments_added({
              name: item.addedBy.name ?? m.attachments_somebody(),
              at: dateTime(item.addedAt),
            })}
          </span>
          {item.number > 1 && <Badge>{m.attachments_version({ number: item.number })}</Badge>}
          {item.confidential && <Badge tone="warn">{m.attachments_confidential()}</Badge>}
          {item.loweringAsked && <Badge tone="info">{m.attachments_lowering_asked()}</Badge>}
          {item.scan === 'unscanned' && <Badge>{m.attachments_unscanned()}</Badge>}
        </p>
      </div>
      <Button
        size="small"
        icon={closed ? <LockOpen size={18} /> : <Eye size={18} />}
        aria-label={closed ? m.attachments_ask_of({ type: words }) : m.attachments_see_of({ name })}
        onClick={() => (closed ? setAsking(true) : setShown(item))}
      >
        {closed ? m.attachments_ask() : m.attachments_see()}
      </Button>
      <AttachmentMenu entryId={entryId} item={item} name={name} replaces={replaces} />
      <LaterAlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={m.attachments_ask_title()}
        description={m.attachments_ask_text()}
        confirm={m.attachments_ask()}
        loading={open.isPending}
        onConfirm={ask}
      />
      {shown && (
        <Suspense>
          <PreviewDialog item={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </div>
  )
}
