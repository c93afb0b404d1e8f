import { RouterProvider, useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useMe } from '../features/session/me.ts'
import { OpenerHost } from '../ui/opener-host.tsx'
import type { AppRouter } from './router.tsx'

// Toasts come after something was done, so their code comes after the first screen.
const Toasts = lazy(() => import('../ui/toast.tsx').then(({ ToastProvider }) => ({ default: ToastProvider })))

function Dialogs({ children }: { children: ReactNode }) {
  return <OpenerHost place={useLocation().pathname}>{children}</OpenerHost>
}

/** The application of somebody who is signed in and present. */
export function Workplace({ router }: { router: AppRouter }) {
  return (
    <>
      <RouterProvider router={router} context={{ me: useMe() }} InnerWrap={Dialogs} />
      <Suspense>
        <Toasts>{null}</Toasts>
      </Suspense>
    </>
  )
}
