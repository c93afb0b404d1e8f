import { Fragment } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import { Kbd } from '../../../ui/kbd.tsx'

interface Props {
  /** The keys of the list, or only those that work everywhere. */
  list: boolean
  /** May say that somebody is missing. */
  alarm: boolean
  open: boolean
  onClose: () => void
}

/** Which keys do what here. */
export default function KeysDialog({ list, alarm, open, onClose }: Props) {
  const rows: [string[], string][] = [
    ...(list
      ? ([
          [['/'], m.list_key_search()],
          [['j', 'k'], m.list_key_move()],
          [['↵'], m.list_key_open()],
        ] satisfies [string[], string][])
      : []),
    ...(alarm ? ([[['!'], m.missing_key()]] satisfies [string[], string][]) : []),
    [['⇧', '⇧', '⇧'], m.list_key_hide()],
    [['?'], m.list_key_help()],
  ]
  return (
    <Dialog title={m.list_keys()} open={open} onClose={onClose}>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-3">
        {rows.map(([keys, words]) => (
          <Fragment key={words}>
            <dt className="flex gap-1.5">
              {keys.map((key, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
                <Kbd key={position}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  )
}
