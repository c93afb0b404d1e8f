import { CornerDownRight } from 'lucide-react'
import type { ReactNode } from 'react'

/** What the product understood, under the box; read out politely. */
export function Echo({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="flex items-center gap-1.5 text-ink-soft text-small">
      <CornerDownRight size={16} className="shrink-0 rtl:-scale-x-100" />
      {children}
    </p>
  )
}
