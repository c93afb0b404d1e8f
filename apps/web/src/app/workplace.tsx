import { RouterProvider } from '@tanstack/react-router'
import { useMe } from '../features/session/me.ts'
import { ToastProvider } from '../ui/toast.tsx'
import { TooltipProvider } from '../ui/tooltip.tsx'
import type { AppRouter } from './router.tsx'

/** The application of somebody who is signed in and present. */
export function Workplace({ router }: { router: AppRouter }) {
  return (
    <TooltipProvider>
      <ToastProvider>
        <RouterProvider router={router} context={{ me: useMe() }} />
      </ToastProvider>
    </TooltipProvider>
  )
}
