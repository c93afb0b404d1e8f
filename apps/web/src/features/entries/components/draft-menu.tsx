import type { Entry } from '@havre/contracts/entries.ts'
import { EllipsisVertical } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { DraftKeeper } from '../autosave/draft-keeper.ts'

const load = () => import('./draft-menu-items.tsx')
const DraftMenuItems = lazy(load)

interface Props {
  entry: Entry
  keeper: DraftKeeper
  colleagues: readonly { id: string; name: string | null }[]
  onLeave: () => void
}

/** What is rarely done with a draft, behind one button: the menu comes when somebody asks for it. */
export function DraftMenu({ entry, keeper, colleagues, onLeave }: Props) {
  const [wanted, setWanted] = useState(false)
  const free = entry.can.invite
    ? colleagues.filter(
        one => one.id !== entry.author.id && !entry.writers.some(writer => writer.id === one.id),
      )
    : []
  if (free.length === 0 && !entry.can.discard) return null
  const reach = () => {
    load().catch(() => {})
  }
  const button = { label: m.entry_more(), icon: <EllipsisVertical size={20} />, tooltip: false }
  const closed = (
    <IconButton
      {...button}
      aria-haspopup="menu"
      onPointerEnter={reach}
      onFocus={reach}
      onClick={() => setWanted(true)}
    />
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <DraftMenuItems {...{ entry, keeper, free, onLeave }} trigger={<IconButton {...button} />} />
    </Suspense>
  )
}
