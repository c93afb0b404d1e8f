import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'
import { toneClass } from './tones.ts'

interface Props {
  tone?: 'info' | 'warn' | 'danger'
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Leave out what must stay in view. */
  onDismiss?: () => void
  /** `strip`: across the whole page, for what concerns the whole house (demo data). */
  shape?: 'box' | 'strip'
}

const signs = { info: Info, warn: TriangleAlert, danger: CircleAlert }
const edges = { info: 'border-info', warn: 'border-warn', danger: 'border-danger' }

/** Something to know before going on. Danger is read out at once, the rest politely. */
export function Banner({ tone = 'info', title, children, actions, onDismiss, shape = 'box' }: Props) {
  const Sign = signs[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={cx(
        'flex items-start gap-3',
        toneClass[tone],
        edges[tone],
        shape === 'box' ? 'rounded-card border px-4 py-3' : 'border-b px-gutter py-2',
      )}
    >
      <Sign size={20} className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={shape === 'strip' ? 'text-small' : ''}>{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
      {onDismiss && (
        <button
          type="button"
          aria-label={m.ui_close()}
          onClick={onDismiss}
          className="-my-1 -me-2 grid size-10 shrink-0 place-items-center rounded-control hover:bg-surface"
        >
          <X size={18} />
        </button>
      )}
    </div>
  )
}
