import { Hand } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'

/**
 * A photograph, blurred for whoever passes behind. It is clear only while it is held: pressed, or Space kept down. Letting
 * go, leaving it or leaving the page blurs it again.
 */
export function HeldPicture({ url }: { url: string }) {
  const [held, setHeld] = useState(false)
  const release = () => setHeld(false)
  useEffect(() => {
    const letGo = () => setHeld(false)
    window.addEventListener('blur', letGo)
    document.addEventListener('visibilitychange', letGo)
    return () => {
      window.removeEventListener('blur', letGo)
      document.removeEventListener('visibilitychange', letGo)
    }
  }, [])
  const onKey = (event: KeyboardEvent, down: boolean) => {
    if (event.key !== ' ') return
    event.preventDefault()
    setHeld(down)
  }
  return (
    <button
      type="button"
      aria-label={m.attachments_held()}
      aria-pressed={held}
      className="relative w-full touch-none select-none overflow-hidden"
      onPointerDown={() => setHeld(true)}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={release}
      onBlur={release}
      onKeyDown={event => onKey(event, true)}
      onKeyUp={event => onKey(event, false)}
      onContextMenu={event => event.preventDefault()}
    >
      <img
        src={url}
        alt=""
        draggable={false}
        data-held={held}
        className={cx('mx-auto max-h-[65dvh] w-auto max-w-full', !held && 'blur-2xl saturate-50')}
      />
      {!held && (
        <span className="absolute inset-0 grid place-items-center">
          <span className="flex items-center gap-2 rounded-full bg-surface px-4 py-2 text-ink shadow-float">
            <Hand size={20} className="shrink-0" />
            {m.attachments_hold()}
          </span>
        </span>
      )}
    </button>
  )
}
