import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'

/** A word to the person who fills the form; never printed, never shown to the youth. */
export function Guidance({ children }: { children: ReactNode }) {
  return (
    <div className="flex max-w-prose items-start gap-3 rounded-control bg-accent-soft/60 px-4 py-3 text-small print:hidden">
      <BookOpen size={20} className="mt-0.5 shrink-0 text-accent" />
      <div>{children}</div>
    </div>
  )
}
