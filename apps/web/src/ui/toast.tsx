import { Toast as Base } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { buttonClass } from './button-class.ts'
import { toasts } from './toasts.ts'

/** Wrap the application once; toasts then come from `toast()`. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider toastManager={toasts} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className="fixed inset-x-4 bottom-20 z-50 flex flex-col gap-2 sm:inset-x-auto sm:end-6 sm:w-96 lg:bottom-6 print:hidden">
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

function Toasts() {
  const manager = Base.useToastManager()
  return manager.toasts.map(item => (
    <Base.Root
      key={item.id}
      toast={item}
      swipeDirection={['right', 'down']}
      className="calm rounded-card border border-line border-s-4 border-s-accent bg-surface text-ink shadow-float data-[type=danger]:border-s-danger data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Base.Content className="flex items-center gap-2 py-2 ps-4 pe-2">
        <div className="min-w-0 flex-1 py-1">
          <Base.Title className="font-medium font-sans text-base" />
          <Base.Description className="text-ink-soft text-small" />
        </div>
        <Base.Action className={buttonClass('quiet', 'small', 'shrink-0')} />
        <Base.Close
          aria-label={m.ui_close()}
          className="grid size-10 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-accent-soft"
        >
          <X size={18} />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ))
}
