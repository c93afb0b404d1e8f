import { CheckCheck, CircleAlert, CloudOff, GitCompareArrows, PencilLine, RefreshCw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { time } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'
import { toneInk } from './tones.ts'

export type SaveStatus =
  | { kind: 'untouched' }
  /** Typed, not sent yet: less than five seconds. */
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date | string }
  | { kind: 'offline'; waiting: number }
  /** The service was reached and said no; `why` in a few words. */
  | { kind: 'refused'; why?: string }
  | { kind: 'conflict' }

const looks = {
  untouched: { sign: PencilLine, tone: 'neutral' },
  typing: { sign: PencilLine, tone: 'neutral' },
  saving: { sign: RefreshCw, tone: 'neutral' },
  saved: { sign: CheckCheck, tone: 'ok' },
  offline: { sign: CloudOff, tone: 'warn' },
  refused: { sign: CircleAlert, tone: 'danger' },
  conflict: { sign: GitCompareArrows, tone: 'danger' },
} as const

/** Always visible while something is written: where the words are now. Spoken at most once in ten seconds. */
export function SaveState({ status }: { status: SaveStatus }) {
  const { sign: Sign, tone } = looks[status.kind]
  const words = wordsFor(status)
  return (
    <span className={cx('inline-flex min-h-9 items-center gap-2 text-small tabular', toneInk[tone])}>
      <Sign size={18} className={cx('shrink-0', status.kind === 'saving' && 'animate-spin')} />
      <span aria-hidden="true">{words}</span>
      <span role="status" className="sr-only">
        {useCalmly(words, 10_000)}
      </span>
    </span>
  )
}

function wordsFor(status: SaveStatus): string {
  switch (status.kind) {
    case 'untouched':
      return m.ui_save_untouched()
    case 'typing':
      return m.ui_save_typing()
    case 'saving':
      return m.ui_save_saving()
    case 'saved':
      return m.ui_save_saved({ time: time(status.at) })
    case 'offline':
      return m.ui_save_offline({ count: status.waiting })
    case 'refused':
      return status.why ? m.ui_save_refused_why({ why: status.why }) : m.ui_save_refused()
    case 'conflict':
      return m.ui_save_conflict()
  }
}

/** The latest value, but changing at most once in `ms` milliseconds. */
function useCalmly(value: string, ms: number): string {
  const [shown, setShown] = useState(value)
  const changedAt = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, changedAt.current + ms - Date.now())
    const timer = setTimeout(() => {
      changedAt.current = Date.now()
      setShown(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, ms])
  return shown
}
