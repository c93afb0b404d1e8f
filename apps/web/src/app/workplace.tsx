import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '../features/session/me.ts'
import type { AppRouter } from './router.tsx'

// Toasts come after something was done, so their code comes after the first screen.
const Toasts = lazy(() => import('../ui/toast.tsx').then(({ ToastProvider }) => ({ default: ToastProvider })))

/** The application of somebody who is signed in and present. */
export function Workplace({ router }: { router: AppRouter }) {
  return (
    <>
      <RouterProvider router={router} context={{ me: useMe() }} />
      <Suspense>
        <Toasts>{null}</Toasts>
      </Suspense>
    </>
  )
}
