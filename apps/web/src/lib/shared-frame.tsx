import { LockKeyholeOpen } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { m } from '../paraglide/messages.js'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { QuickHideButton } from './quick-hide-button.tsx'

interface Props {
  /** Names the screen for screen readers. */
  label: string
  /** One quiet line above: what this screen is. */
  word?: ReactNode
  /** Beside the way out, for instance whether everything is saved. */
  aside?: ReactNode
  children: ReactNode
  /** A table of days needs more room than a question. */
  wide?: boolean
  onLeave: () => void
  /** Asks who is there before the way back opens. */
  confirm: (done: () => void, cancel: () => void) => ReactNode
}

/**
 * The tablet faces the child: what stands here and nothing else. The rest of the page cannot be reached until an adult has
 * said who they are.
 */
export function SharedFrame({ label, word, aside, children, wide = false, onLeave, confirm }: Props) {
  const [leaving, setLeaving] = useState(false)
  useEffect(() => {
    const root = document.getElementById('root')
    root?.setAttribute('inert', '')
    root?.setAttribute('data-shared', '')
    return () => {
      root?.removeAttribute('inert')
      root?.removeAttribute('data-shared')
    }
  }, [])
  return createPortal(
    <main
      data-density="recorder"
      aria-label={label}
      className="fixed inset-0 z-25 overflow-y-auto bg-paper text-ink"
    >
      <div
        className={cx(
          'mx-auto flex min-h-full flex-col gap-8 px-gutter py-8',
          wide ? 'max-w-[100rem]' : 'max-w-3xl',
        )}
      >
        <div className="flex items-center justify-between gap-4">
          <p className="text-ink-soft">{word}</p>
          <div className="flex flex-wrap items-center justify-end gap-4">
            {aside}
            <QuickHideButton />
            <Button icon={<LockKeyholeOpen size={18} />} onClick={() => setLeaving(true)}>
              {m.recorder_shared_leave()}
            </Button>
          </div>
        </div>
        {children}
      </div>
      {leaving && confirm(onLeave, () => setLeaving(false))}
    </main>,
    document.body,
  )
}
