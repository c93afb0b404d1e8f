import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { IconButton } from './icon-button.tsx'
import { backdropClass } from './overlay-class.ts'

interface Props {
  title: ReactNode
  children: ReactNode
  actions?: ReactNode
  trigger?: ReactElement
  open?: boolean
  onClose?: () => void
}

/** A sheet that slides in from the end of the line: details, filters, help. The page stays where it was. */
export function SidePanel({ title, children, actions, trigger, open, onClose }: Props) {
  return (
    <Base.Root
      {...(open !== undefined && { open })}
      onOpenChange={next => {
        if (!next) onClose?.()
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className="calm fixed inset-y-0 end-0 z-30 flex w-[min(30rem,100vw)] flex-col border-line border-s bg-surface text-ink shadow-float outline-none data-ending-style:translate-x-8 data-starting-style:translate-x-8 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex items-start justify-between gap-4 border-line border-b px-6 py-3">
            <Base.Title className="pt-2 text-title-3">{title}</Base.Title>
            <Base.Close
              render={
                <IconButton label={m.ui_close()} icon={<X size={20} />} tooltip={false} className="-me-2" />
              }
            />
          </div>
          <div className="flex-1 overflow-y-auto px-6 py-5">{children}</div>
          {actions && (
            <div className="flex flex-wrap justify-end gap-3 border-line border-t px-6 py-4">{actions}</div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
