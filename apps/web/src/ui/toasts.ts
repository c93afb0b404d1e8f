import { Toast } from '@base-ui/react/toast'
import { m } from '../paraglide/messages.js'

export const toasts = Toast.createToastManager()

interface Message {
  title: string
  description?: string
  tone?: 'normal' | 'danger'
  /** Offers "undo" for ten seconds. */
  undo?: () => void
}

/** Says that something was done. Never used for what must be read: that is a banner or an error state. */
export function toast({ title, description, tone = 'normal', undo }: Message): void {
  const id = toasts.add({
    title,
    type: tone,
    timeout: undo ? 10_000 : 6_000,
    priority: tone === 'danger' ? 'high' : 'low',
    ...(description && { description }),
    ...(undo && {
      actionProps: {
        children: m.ui_undo(),
        onClick: () => {
          toasts.close(id)
          undo()
        },
      },
    }),
  })
}
