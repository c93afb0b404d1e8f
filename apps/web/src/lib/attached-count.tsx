import { Paperclip } from 'lucide-react'
import { m } from '../paraglide/messages.js'

/** A paperclip with how many files; in words for who hears the page. Nothing for none. */
export function AttachedCount({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className="inline-flex items-center gap-1">
      <Paperclip size={16} className="shrink-0" />
      <span aria-hidden="true" className="tabular">
        {count}
      </span>
      <span className="sr-only">{m.attachments_count({ count })}</span>
    </span>
  )
}
