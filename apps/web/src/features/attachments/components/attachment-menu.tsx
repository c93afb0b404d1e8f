import { useQueryClient } from '@tanstack/react-query'
import { EllipsisVertical, FileUp, Lock, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { IconButton } from '../../../ui/icon-button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { Menu, MenuItem } from '../../../ui/menu.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useRaiseAttachment, useRemoveAttachment } from '../api/change-attachment.ts'
import type { AttachmentItem } from '../api/list-attachments.ts'
import { addUploads } from '../uploads.ts'
import { FileInput } from './file-input.tsx'

interface Props {
  entryId: string
  item: AttachmentItem
  name: string
  /** A next version may be brought. */
  replaces: boolean
}

/** What is rarely done with a file: replace it, raise its class, take it away from a draft. */
export function AttachmentMenu({ entryId, item, name, replaces }: Props) {
  const [asking, setAsking] = useState<'raise' | 'remove'>()
  const raise = useRaiseAttachment(entryId)
  const remove = useRemoveAttachment(entryId)
  const client = useQueryClient()
  const chooser = useRef<HTMLInputElement>(null)
  const act = asking === 'raise' ? raise : remove
  if (!item.can.remove && !item.can.raise && !replaces) return null
  const done = {
    onSuccess: () => toast({ title: asking === 'raise' ? m.attachments_raised() : m.attachments_removed() }),
    onError: (error: unknown) =>
      toast({
        title: m.attachments_not_changed(),
        description: failureWords(error),
        tone: 'danger' as const,
      }),
    onSettled: () => setAsking(undefined),
  }
  const button = (
    <IconButton label={m.attachments_more({ name })} icon={<EllipsisVertical size={20} />} tooltip={false} />
  )
  return (
    <>
      <Menu trigger={button}>
        {replaces && (
          <MenuItem icon={<FileUp size={18} />} onSelect={() => chooser.current?.click()}>
            {m.attachments_replace()}
          </MenuItem>
        )}
        {item.can.raise && (
          <MenuItem icon={<Lock size={18} />} onSelect={() => setAsking('raise')}>
            {m.attachments_raise()}
          </MenuItem>
        )}
        {item.can.remove && (
          <MenuItem icon={<Trash2 size={18} />} tone="danger" onSelect={() => setAsking('remove')}>
            {m.attachments_remove()}
          </MenuItem>
        )}
      </Menu>
      {replaces && (
        <FileInput
          ref={chooser}
          onFiles={files =>
            addUploads(client, entryId, files, { confidential: item.confidential, replacesId: item.id })
          }
        />
      )}
      <LaterAlertDialog
        open={asking !== undefined}
        onOpenChange={open => !open && setAsking(undefined)}
        tone={asking === 'remove' ? 'danger' : 'normal'}
        title={asking === 'raise' ? m.attachments_raise_title() : m.attachments_remove_title()}
        description={asking === 'raise' ? m.attachments_raise_text() : m.attachments_remove_text()}
        confirm={asking === 'raise' ? m.attachments_raise() : m.attachments_remove()}
        loading={act.isPending}
        onConfirm={() => act.mutate(item, done)}
      />
    </>
  )
}
