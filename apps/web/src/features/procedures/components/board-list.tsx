import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { useScreenKeys } from '../../../lib/screen-keys.ts'
import { m } from '../../../paraglide/messages.js'
import { toast } from '../../../ui/toasts.ts'
import { useAcknowledge } from '../api/deadlines.ts'
import type { Deadline } from '../api/file-law.ts'
import { stayOnRow, useBoardView } from '../board-view.ts'
import { DeadlineRow } from './deadline-row.tsx'

interface Props {
  deadlines: readonly Deadline[]
  label: string
  whoOf: (deadline: Deadline) => ReactNode
  onOpen: (deadline: Deadline) => void
}

/** Dates of many files, one under the other. j and k move from anywhere on the page, Enter opens the file, v says seen. */
export function BoardList({ deadlines, label, whoOf, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const { row } = useBoardView()
  const acknowledge = useAcknowledge()
  const keys = useMemo(() => {
    const walk = (step: number) => () => {
      const lines = [...(list.current?.children ?? [])] as HTMLElement[]
      const on = lines.findIndex(line => line.contains(document.activeElement))
      // Back from a file, it goes on where it was.
      const from = on < 0 ? deadlines.findIndex(({ id }) => id === row) : on
      lines[Math.min(lines.length - 1, Math.max(0, from + step))]?.focus()
    }
    return { j: walk(1), k: walk(-1), ArrowDown: walk(1) }
  }, [deadlines, row])
  useScreenKeys(keys)
  const see = (deadline: Deadline) =>
    acknowledge.mutate(deadline, {
      onError: error =>
        toast({ title: m.legal_see_failed(), description: failureWords(error), tone: 'danger' }),
    })
  const onKeyDown = (event: KeyboardEvent, deadline: Deadline, at: number) => {
    // Only on the line itself: inside it, its own buttons have the keys.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
    if (step) (list.current?.children[at + step] as HTMLElement | undefined)?.focus()
    else if (event.key === 'Enter') onOpen(deadline)
    else if (event.key === 'v' && deadline.can.acknowledge) see(deadline)
    else return
    event.preventDefault()
  }
  return (
    <ul
      ref={list}
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-raise"
    >
      {deadlines.map((deadline, at) => (
        <li
          key={deadline.id}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the line is moved to by keys, as its help says
          tabIndex={0}
          onFocus={() => stayOnRow(deadline.id)}
          onKeyDown={event => onKeyDown(event, deadline, at)}
          className="focus-visible:outline-3 focus-visible:outline-accent focus-visible:-outline-offset-3"
        >
          <DeadlineRow
            deadline={deadline}
            who={whoOf(deadline)}
            onSee={() => see(deadline)}
            seeing={acknowledge.isPending && acknowledge.variables.id === deadline.id}
          />
        </li>
      ))}
    </ul>
  )
}
