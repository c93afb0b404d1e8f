import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { Button } from './button.tsx'

interface Props {
  /** Absent when there is no such page. */
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
  /** "1–50", a count if it is known. */
  children?: ReactNode
  loading?: boolean
}

/** Back and forth through a long list, by cursor. */
export function Pager({ onPrevious, onNext, children, loading = false }: Props) {
  return (
    <nav
      aria-label={m.ui_pages()}
      className="flex flex-wrap items-center justify-between gap-3 py-3 print:hidden"
    >
      <Button
        size="small"
        disabled={!onPrevious || loading}
        onClick={onPrevious}
        icon={<ChevronLeft size={18} className="rtl:-scale-x-100" />}
      >
        {m.ui_previous()}
      </Button>
      <span className="text-ink-soft text-small tabular">{children}</span>
      <Button size="small" disabled={!onNext || loading} onClick={onNext}>
        {m.ui_next()}
        <ChevronRight size={18} className="rtl:-scale-x-100" />
      </Button>
    </nav>
  )
}
