import { EyeOff } from 'lucide-react'
import { m } from '../paraglide/messages.js'
import { usePrivacy } from './privacy.tsx'

/** Always visible in the top bar. */
export function QuickHideButton() {
  const { hide } = usePrivacy()
  return (
    <button
      type="button"
      title={m.lib_hide_help()}
      onClick={hide}
      className="calm inline-flex min-h-control shrink-0 items-center gap-2 rounded-control border border-line-strong bg-surface px-3 font-medium shadow-raise hover:border-accent hover:text-accent-strong"
    >
      <EyeOff size={18} />
      {m.lib_hide()}
    </button>
  )
}
