import { type ComponentProps, type MouseEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { type OpenedDialog, useOpenerHost } from './opener-host.tsx'

/** The key that took something in the dialog may still be down when the focus is back: it must not open the dialog again. */
const KEY_STILL_DOWN_MS = 300

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  /** Fetches the code of the dialog; called when somebody reaches for the button. */
  load: () => Promise<unknown>
  dialog: OpenedDialog
}

/** A button whose dialog comes with its own code, when somebody reaches for it. */
export function Opener({ load, dialog, ...button }: Props) {
  const id = useId()
  const host = useOpenerHost()
  const [open, setOpen] = useState(false)
  const [round, setRound] = useState(0)
  const own = useRef<HTMLButtonElement>(null)
  const closedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    // The dialog finds its way back by itself, unless a box of it took the focus before it looked.
    if (round > 0 && !open) own.current?.focus({ preventScroll: true })
  }, [round, open])
  const close = useCallback(() => {
    closedAt.current = performance.now()
    setOpen(false)
  }, [])
  useEffect(() => {
    // Only while it is open: what it shows follows the page. A closed one is the host's to forget.
    if (open) host.put({ id, round, open, dialog, close })
  }, [host, id, round, open, dialog, close])
  useEffect(() => () => host.leave(id), [host, id])
  const begin = ({ detail }: MouseEvent) => {
    const byKey = detail === 0
    if (byKey && performance.now() - closedAt.current < KEY_STILL_DOWN_MS) return
    setRound(round + 1)
    setOpen(true)
  }
  const reach = () => {
    load().catch(() => {})
  }
  return (
    <Button
      ref={own}
      aria-haspopup="dialog"
      {...button}
      onPointerEnter={reach}
      onFocus={reach}
      onClick={begin}
    />
  )
}
