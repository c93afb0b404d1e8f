import { createContext, type ReactNode, Suspense, useContext, useMemo, useRef, useState } from 'react'

/** What a button opens; made anew for every opening. */
export type OpenedDialog = (open: boolean, close: () => void) => ReactNode

interface Shown {
  /** Of the button, and of the opening. */
  id: string
  round: number
  open: boolean
  dialog: OpenedDialog
  /** Tells the button. */
  close: () => void
}

interface Host {
  put: (shown: Shown) => void
  /** The button is gone. */
  leave: (id: string) => void
}

const HostContext = createContext<Host | undefined>(undefined)

export function useOpenerHost(): Host {
  const host = useContext(HostContext)
  if (!host) throw new Error('A dialog was opened outside of its host.')
  return host
}

interface Props {
  children: ReactNode
  /** Where one is; what was opened elsewhere goes with its page. */
  place?: string
}

/**
 * Holds the dialogs of the openers below it. They stand here and not beside their buttons: when a colleague was faster
 * the list is read again and the button goes, and what the dialog says about it, and what was typed there, must stay.
 */
export function OpenerHost({ children, place = '' }: Props) {
  const [dialogs, setDialogs] = useState<readonly (Shown & { place: string; left: boolean })[]>([])
  const here = useRef(place)
  here.current = place
  const host = useMemo<Host>(
    () => ({
      put: shown =>
        setDialogs(all => {
          // On the way to another page the old one may draw once more: a dialog belongs to where it was opened.
          const before = all.find(one => one.id === shown.id && one.round === shown.round)
          const others = all.filter(one => one.id !== shown.id && (one.open || !one.left))
          return [...others, { ...shown, place: before?.place ?? here.current, left: false }]
        }),
      leave: id => setDialogs(all => all.map(one => (one.id === id ? { ...one, left: true } : one))),
    }),
    [],
  )
  const close = ({ id, close: tell }: Shown) => {
    setDialogs(all => all.map(one => (one.id === id ? { ...one, open: false } : one)))
    tell()
  }
  return (
    <HostContext value={host}>
      {children}
      {dialogs
        .filter(one => !one.left || one.place === place)
        .map(one => (
          <Suspense key={`${one.id} ${one.round}`}>{one.dialog(one.open, () => close(one))}</Suspense>
        ))}
    </HostContext>
  )
}
