import { type ComponentProps, Fragment, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  /** Fetches the code of the dialog; called when somebody reaches for the button. */
  load: () => Promise<unknown>
  /** The dialog, lazy; made anew for every opening. */
  dialog: (open: boolean, close: () => void) => ReactNode
}

/** A button whose dialog comes with its own code, when somebody reaches for it. */
export function Opener({ load, dialog, ...button }: Props) {
  const [open, setOpen] = useState(false)
  const [round, setRound] = useState(0)
  const own = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The dialog finds its way back by itself, unless a box of it took the focus before it looked.
    if (round > 0 && !open) own.current?.focus({ preventScroll: true })
  }, [round, open])
  const begin = () => {
    setRound(round + 1)
    setOpen(true)
  }
  const reach = () => {
    load().catch(() => {})
  }
  return (
    <>
      <Button
        ref={own}
        aria-haspopup="dialog"
        {...button}
        onPointerEnter={reach}
        onFocus={reach}
        onClick={begin}
      />
      {round > 0 && (
        <Suspense>
          <Fragment key={round}>{dialog(open, () => setOpen(false))}</Fragment>
        </Suspense>
      )}
    </>
  )
}
