import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ComponentProps, type ReactElement, type ReactNode, useRef, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { Banner } from './banner.tsx'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { OpenerHost } from './opener-host.tsx'
import { backdropClass, dialogBox } from './overlay-class.ts'

interface Props {
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  /** Buttons, the main one last; wrap one in DialogClose to close with it. */
  actions?: ReactNode
  /** The element that opens it. Leave out when `open` is given. */
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** For who only hears that it is over. */
  onClose?: () => void
  width?: 'normal' | 'wide'
  /** What was typed is gone once it closes: Escape, or a press beside it, asks first. */
  losesTyped?: boolean
  /** Where typing goes at once; the cross otherwise. */
  initialFocus?: ComponentProps<typeof Base.Popup>['initialFocus']
}

/** A question or a small form above the page. Escape and the cross close it; focus comes back. */
export function Dialog(props: Props) {
  const {
    title,
    description,
    children,
    actions,
    trigger,
    open,
    onOpenChange,
    onClose,
    width = 'normal',
    losesTyped = false,
    initialFocus,
  } = props
  const typed = useRef(false)
  const [asks, setAsks] = useState(false)
  const change = (next: boolean, details: Base.Root.ChangeEventDetails) => {
    const slipped = !next && (details.reason === 'escape-key' || details.reason === 'outside-press')
    if (losesTyped && slipped && typed.current && !asks) {
      details.cancel()
      setAsks(true)
      return
    }
    typed.current = false
    setAsks(false)
    onOpenChange?.(next)
    if (!next) onClose?.()
  }
  return (
    <Base.Root {...(open !== undefined && { open })} onOpenChange={change}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          {...(initialFocus !== undefined && { initialFocus })}
          className={cx(dialogBox, width === 'wide' ? 'max-w-3xl' : 'max-w-lg')}
          onInput={() => {
            typed.current = true
            setAsks(false)
          }}
        >
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="pt-2 text-title-2">{title}</Base.Title>
            <Base.Close
              render={
                <IconButton label={m.ui_close()} icon={<X size={20} />} tooltip={false} className="-me-2" />
              }
            />
          </div>
          {description && <Base.Description className="text-ink-soft">{description}</Base.Description>}
          <OpenerHost>{children && <div className="mt-4 flex flex-col gap-5">{children}</div>}</OpenerHost>
          {asks && (
            <div className="mt-4">
              <Banner tone="warn">{m.ui_close_again()}</Banner>
            </div>
          )}
          {actions && <div className="mt-6 flex flex-wrap-reverse justify-end gap-3">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Makes a button close the dialog it stands in. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />
}
