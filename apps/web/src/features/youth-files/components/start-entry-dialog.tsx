import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import { type Axis, axisIcon, axisLabel } from '../axis-label.tsx'

export interface Startable {
  id: string
  title: string
  description: string
  axis: Axis
}

interface Props {
  kinds: readonly Startable[]
  /** Starts a draft; the key is the same for every attempt of one opening. */
  onStart: (kind: string, key: string) => void
  starting: boolean
  open: boolean
  onClose: () => void
}

/** A new entry: only what this person may start here, by axis. */
export default function StartEntryDialog({ kinds, onStart, starting, open, onClose }: Props) {
  const [keys] = useState(() => new Map(kinds.map(kind => [kind.id, crypto.randomUUID()])))
  const groups = [...Map.groupBy(kinds, kind => kind.axis)]
  return (
    <Dialog
      width="wide"
      open={open}
      onOpenChange={next => {
        if (!next) onClose()
      }}
      title={m.file_new()}
    >
      {groups.map(([axis, some]) => (
        <section key={axis} className="flex flex-col gap-2">
          <h3 className="flex items-center gap-2 text-title-3 [&_svg]:size-5 [&_svg]:text-accent">
            {axisIcon(axis)}
            {axisLabel(axis)}
          </h3>
          <ul className="grid gap-2 sm:grid-cols-2">
            {some.map(kind => (
              <li key={kind.id} className="flex">
                <button
                  type="button"
                  disabled={starting}
                  onClick={() => onStart(kind.id, keys.get(kind.id) ?? crypto.randomUUID())}
                  className="calm min-h-control w-full rounded-control border border-line bg-surface px-4 py-3 text-start hover:border-accent hover:bg-accent-soft"
                >
                  <span className="block font-medium">{kind.title}</span>
                  <span className="block text-ink-soft text-small">{kind.description}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
