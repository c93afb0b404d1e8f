import { createLink } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ComponentProps } from 'react'

function Back({ children, ...rest }: Omit<ComponentProps<'a'>, 'className' | 'style'>) {
  return (
    <a
      {...rest}
      className="inline-flex min-h-6 items-center gap-1.5 text-accent underline underline-offset-3"
    >
      <ArrowLeft size={18} className="rtl:-scale-x-100" />
      {children}
    </a>
  )
}

/** Above the title of a page: the way back to what it belongs to. */
export const BackLink = createLink(Back)
