import type { ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import type { PlaceUse } from '../api/read-board.ts'
import { UseActions } from './use-actions.tsx'
import { UseBadge, UseFacts } from './use-facts.tsx'

interface Props {
  use: PlaceUse | undefined
  open: boolean
  onClose: () => void
  /** The ways to the file and to the place. */
  links: (use: PlaceUse) => ReactNode
  entryLink: (entryId: string, words: string) => ReactNode
  startInventory: (use: PlaceUse, way: 'in' | 'out') => ReactNode
}

/** What takes a place: who or why, from when to when, and what may be done about it. */
export function UseDialog({ use, open, onClose, links, entryLink, startInventory }: Props) {
  return (
    <Dialog
      open={open && use !== undefined}
      onClose={onClose}
      title={use ? `${use.place.code ?? m.places_inside()}${use.youth ? ` · ${use.youth.alias}` : ''}` : ''}
    >
      {use && (
        <>
          <div className="flex flex-wrap gap-2">
            <UseBadge use={use} />
          </div>
          <UseFacts use={use} entryLink={entryLink} startInventory={startInventory} />
          <UseActions use={use} />
          <div className="flex flex-wrap gap-4">{links(use)}</div>
        </>
      )}
    </Dialog>
  )
}
