import type { ReactNode } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'

export interface DialogState {
  open: boolean
  onClose: () => void
}

interface Props extends DialogState {
  title: string
  description?: string
  width?: 'normal' | 'wide'
  children: ReactNode
}

/** The dialog that every form about leaving stands in: what was typed is not lost by a slip. */
export function ExitDialog({ open, onClose, title, description, width = 'normal', children }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={title}
      width={width}
      {...(description !== undefined && { description })}
    >
      {open && children}
    </Dialog>
  )
}
