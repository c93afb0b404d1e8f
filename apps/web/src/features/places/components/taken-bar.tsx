import { Ban, Bookmark, CircleCheck, FileQuestion, type LucideIcon, UserRound } from 'lucide-react'
import { cx } from '../../../ui/cx.ts'
import type { Taken } from '../api/read-board.ts'
import { stretchOf, type Window } from '../picture.ts'
import { stateWords } from '../place-words.ts'
import { takenSentence, takenWords } from './taken-words.ts'

interface Props {
  taken: Taken
  code: string
  window: Window
  onOpen: (() => void) | undefined
}

/** Each state has its own sign, edge and filling: none is told by its colour alone. */
const shapes: Record<Taken['status'], { icon: LucideIcon; box: string }> = {
  occupied: { icon: UserRound, box: 'border-accent bg-accent text-on-accent' },
  reserved: { icon: Bookmark, box: 'border-2 border-accent border-dashed bg-surface text-accent-strong' },
  ended: { icon: CircleCheck, box: 'border-line-strong bg-sunken text-ink-soft' },
  closed: {
    icon: Ban,
    box: 'rounded-none border-warn bg-warn-soft text-warn bg-[repeating-linear-gradient(135deg,transparent_0_6px,var(--color-surface)_6px_9px)]',
  },
}

/** One stretch of days in the picture; pressed, it says all that the reader may know. */
export function TakenBar({ taken, code, window, onOpen }: Props) {
  const { icon: Icon, box } = shapes[taken.status]
  const words = takenWords(taken)
  const inner = (
    <>
      <Icon size={16} className="shrink-0" />
      {taken.use?.withoutApplication && <FileQuestion size={16} className="shrink-0" />}
      {/* Above the line of today, so that no letter is crossed out. */}
      <span className="relative z-1 truncate rounded-mark bg-inherit">
        <bdi>{words}</bdi>
        <span className="max-lg:hidden"> · {stateWords(taken)}</span>
      </span>
    </>
  )
  const shape = cx(
    'absolute top-2 flex h-10 items-center gap-1.5 overflow-hidden rounded-control border px-1.5 text-start text-small',
    box,
  )
  const where = stretchOf(taken, window)
  if (!onOpen)
    return (
      <span role="img" aria-label={takenSentence(taken, code)} className={shape} style={where}>
        {inner}
      </span>
    )
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={takenSentence(taken, code)}
      className={cx(shape, 'calm hover:shadow-raise')}
      style={where}
      onClick={onOpen}
    >
      {inner}
    </button>
  )
}
