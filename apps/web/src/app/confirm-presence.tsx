import { lazy, type ReactNode, Suspense } from 'react'

const ConfirmDialog = lazy(() =>
  import('../features/session/components/confirm-dialog.tsx').then(one => ({ default: one.ConfirmDialog })),
)

/** Before a screen that was turned to a youth turns back: who is there? */
export function confirmPresence(done: () => void, cancel: () => void): ReactNode {
  return (
    <Suspense>
      <ConfirmDialog open onClose={cancel} onConfirmed={done} />
    </Suspense>
  )
}
