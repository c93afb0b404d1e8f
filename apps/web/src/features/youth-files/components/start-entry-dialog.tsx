import { useRef, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import { Finder } from '../../../ui/finder.tsx'
import { type Startable, startGroups } from '../start-groups.tsx'

interface Props {
  kinds: readonly Startable[]
  /** Starts a draft; the key is the same for every attempt of one opening. Calls `done` before it leaves the page. */
  onStart: (kind: string, key: string, done: () => void) => void
  /** The kind whose draft is being started. */
  starting: string | undefined
  open: boolean
  onClose: () => void
}

/** A new entry: only what this person may start here, found by typing or by axis. */
export default function StartEntryDialog({ kinds, onStart, starting, open, onClose }: Props) {
  const [keys] = useState(() => new Map(kinds.map(kind => [kind.id, crypto.randomUUID()])))
  const box = useRef<HTMLInputElement>(null)
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={m.file_new()}
      // Under a finger the focus would bring up a keyboard over the half of what can be chosen.
      initialFocus={() => (matchMedia('(pointer: coarse)').matches ? true : box.current)}
    >
      <Finder
        label={m.start_kind()}
        groups={startGroups(kinds)}
        busy={starting}
        boxRef={box}
        empty={m.start_none_found()}
        onPick={kind => onStart(kind, keys.get(kind) ?? crypto.randomUUID(), onClose)}
      />
    </Dialog>
  )
}
