import type { ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import type { OutingItem } from '../api/list-outings.ts'
import { OutingForm } from './outing-form.tsx'

/** A youth who may go out. */
export type Going = { readonly id: string; readonly alias: string }

interface Props {
  youths?: readonly Going[]
  colleagues?: readonly { value: string; label: string }[]
  meId?: string
  /** What the house has agreed on about the outings of these youths. */
  rules?: (youthIds: readonly string[]) => ReactNode
  /** The one to change; none to note one. */
  outing?: OutingItem
  open: boolean
  onClose: () => void
}

/** Who goes out, until when, why, with whom, how to reach them. */
export default function OutingDialog({ open, onClose, outing, youths = [], ...rest }: Props) {
  const [only] = youths
  const alias = outing?.youthAlias ?? (youths.length === 1 ? only?.alias : undefined)
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={alias ? m.outings_new_for({ alias }) : m.outings_new()}
    >
      {open && <OutingForm {...rest} outing={outing} youths={youths} onDone={onClose} />}
    </Dialog>
  )
}
