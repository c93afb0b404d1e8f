import type { Entry } from '@havre/contracts/entries.ts'
import { Trash2, UserPlus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { AlertDialog } from '../../../ui/alert-dialog.tsx'
import { Menu, MenuItem, MenuLine } from '../../../ui/menu.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useDiscardEntry } from '../api/discard-entry.ts'
import { useInviteWriter } from '../api/invite-writer.ts'
import type { DraftKeeper } from '../autosave/draft-keeper.ts'

interface Props {
  entry: Entry
  keeper: DraftKeeper
  /** Those who may be asked to write along; none where that is not allowed. */
  free: readonly { id: string; name: string | null }[]
  onLeave: () => void
  trigger: ReactElement
}

/** What is rarely done with a draft: ask a colleague to write along, or set it aside. */
export default function DraftMenuItems({ entry, keeper, free, onLeave, trigger }: Props) {
  const [asking, setAsking] = useState(false)
  const discard = useDiscardEntry(entry.id)
  const invite = useInviteWriter(entry.id)

  const ask = async (colleague: { id: string; name: string | null }) => {
    await keeper.flush()
    invite.mutate(
      { accountId: colleague.id, version: keeper.state().version },
      {
        onSuccess: () => toast({ title: m.entry_invited({ name: colleague.name ?? m.entry_somebody() }) }),
        onError: error =>
          toast({ title: m.entry_not_invited(), description: failureWords(error), tone: 'danger' }),
      },
    )
  }
  const setAside = async () => {
    await keeper.flush()
    discard.mutate(keeper.state().version, {
      onSuccess: () => {
        setAsking(false)
        toast({ title: m.entry_discarded() })
        onLeave()
      },
      onError: error =>
        toast({ title: m.entry_not_discarded(), description: failureWords(error), tone: 'danger' }),
    })
  }
  return (
    <>
      <Menu startOpen trigger={trigger}>
        {free.map(colleague => (
          <MenuItem key={colleague.id} icon={<UserPlus size={18} />} onSelect={() => void ask(colleague)}>
            {m.entry_invite({ name: colleague.name ?? m.entry_somebody() })}
          </MenuItem>
        ))}
        {free.length > 0 && entry.can.discard && <MenuLine />}
        {entry.can.discard && (
          <MenuItem icon={<Trash2 size={18} />} tone="danger" onSelect={() => setAsking(true)}>
            {m.entry_discard()}
          </MenuItem>
        )}
      </Menu>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        tone="danger"
        title={m.entry_discard_title()}
        description={m.entry_discard_text()}
        confirm={m.entry_discard()}
        loading={discard.isPending}
        onConfirm={() => void setAside()}
      />
    </>
  )
}
