import { useQueryClient } from '@tanstack/react-query'
import { EllipsisVertical, FileUp, Lock, LockOpen, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { IconButton } from '../../../ui/icon-button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { Menu, MenuItem } from '../../../ui/menu.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useClassAttachment, useRemoveAttachment } from '../api/change-attachment.ts'
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

type Act = keyof AttachmentItem['can']

/** What each act is called, asks before it happens, and says afterwards. */
const ACTS = {
  raise: {
    Sign: Lock,
    words: m.attachments_raise,
    title: m.attachments_raise_title,
    text: m.attachments_raise_text,
    done: m.attachments_raised,
  },
  askLowering: {
    Sign: LockOpen,
    words: m.attachments_ask_lowering,
    title: m.attachments_ask_lowering_title,
    text: m.attachments_ask_lowering_text,
    done: m.attachments_lowering_asked,
  },
  lower: {
    Sign: LockOpen,
    words: m.attachments_lower,
    title: m.attachments_lower_title,
    text: m.attachments_lower_text,
    done: m.attachments_lowered,
  },
  remove: {
    Sign: Trash2,
    words: m.attachments_remove,
    title: m.attachments_remove_title,
    text: m.attachments_remove_text,
    done: m.attachments_removed,
  },
} satisfies Record<Act, object>
const ORDER = ['raise', 'askLowering', 'lower', 'remove'] as const

/** What is rarely done with a file: replace it, change its class, take it away from a draft. */
export function AttachmentMenu({ entryId, item, name, replaces }: Props) {
  const [asking, setAsking] = useState<Act>()
  const change = {
    raise: useClassAttachment(entryId, 'raiseAttachment'),
    askLowering: useClassAttachment(entryId, 'askLowering'),
    lower: useClassAttachment(entryId, 'lowerAttachment'),
    remove: useRemoveAttachment(entryId),
  }
  const client = useQueryClient()
  const chooser = useRef<HTMLInputElement>(null)
  const acts = ORDER.filter(act => item.can[act])
  if (acts.length === 0 && !replaces) return null
  const run = (act: Act) =>
    change[act].mutate(item, {
      onSuccess: () => toast({ title: ACTS[act].done() }),
      onError: (error: unknown) =>
        toast({ title: m.attachments_not_changed(), description: failureWords(error), tone: 'danger' }),
      onSettled: () => setAsking(undefined),
    })
  const button = (
    <IconButton label={m.attachments_more({ name })} icon={<EllipsisVertical size={20} />} tooltip={false} />
  )
  // Something to say also while the dialog fades out.
  const shown = ACTS[asking ?? acts[0] ?? 'raise']
  return (
    <>
      <Menu trigger={button}>
        {replaces && (
          <MenuItem icon={<FileUp size={18} />} onSelect={() => chooser.current?.click()}>
            {m.attachments_replace()}
          </MenuItem>
        )}
        {acts.map(act => {
          const { Sign, words } = ACTS[act]
          return (
            <MenuItem
              key={act}
              icon={<Sign size={18} />}
              {...(act === 'remove' && { tone: 'danger' as const })}
              onSelect={() => setAsking(act)}
            >
              {words()}
            </MenuItem>
          )
        })}
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
        title={shown.title()}
        description={shown.text()}
        confirm={shown.words()}
        loading={asking !== undefined && change[asking].isPending}
        onConfirm={() => asking && run(asking)}
      />
    </>
  )
}
