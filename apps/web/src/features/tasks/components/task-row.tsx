import type { TaskItem } from '@havre/contracts/tasks.ts'
import { Link } from '@tanstack/react-router'
import { Bell, Check } from 'lucide-react'
import { dueWords } from '../../../lib/due-words.ts'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import { taskRepeats } from '../task-repeats.ts'
import { taskRoleWords } from '../task-role-words.ts'

interface Props {
  task: TaskItem
  mine: boolean
  /** On the page of the file itself a link to it leads nowhere. */
  onFile: boolean
  /** Likewise on the page of the entry that opened it. */
  onEntry: boolean
  done: boolean
  onTick: () => void
}

const linkClass =
  'inline-flex min-h-6 items-center text-accent underline decoration-1 underline-offset-3 hover:text-accent-strong'

/** One task: a box to tick, what, for whom, by when. */
export function TaskRow({ task, mine, onFile, onEntry, done, onTick }: Props) {
  const due = dueOf(task)
  return (
    <li className="flex items-start gap-3 px-4 py-3">
      <button
        type="button"
        aria-label={m.tasks_tick({ title: task.title })}
        aria-pressed={done}
        disabled={!task.can.change || done}
        onClick={onTick}
        className={cx(
          'calm relative mt-0.5 grid size-6 shrink-0 place-items-center rounded-mark border-2 after:absolute after:-inset-3',
          done ? 'border-accent bg-accent text-on-accent' : 'border-line-strong bg-surface text-transparent',
          task.can.change && !done && 'hover:border-accent hover:text-accent',
        )}
      >
        <Check size={18} strokeWidth={3} />
      </button>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-x-4 gap-y-1.5 sm:flex-row sm:justify-between">
        <div className={cx('min-w-0', done && 'text-ink-soft line-through')}>
          <p dir="auto">{task.title}</p>
          <p className="flex flex-wrap items-center gap-x-2 text-ink-soft text-small">
            {!onFile && (
              <Link to="/youths/$youthId" params={{ youthId: task.youthId }} className={linkClass}>
                <bdi>{task.youthAlias}</bdi>
              </Link>
            )}
            {mine && !onFile && <span className="font-medium text-ink">{m.tasks_for_me()}</span>}
            {!mine && task.forPerson?.name && <span>{m.tasks_for({ name: task.forPerson.name })}</span>}
            {!task.forPerson && task.forRole && <span>{taskRoleWords(task.forRole)}</span>}
            {!onEntry && task.entryId && (
              <Link to="/entries/$entryId" params={{ entryId: task.entryId }} className={linkClass}>
                {m.tasks_from_entry()}
              </Link>
            )}
            {task.repeats && <span>{taskRepeats[task.repeats]()}</span>}
            {task.remindOn && !done && (
              <span className="inline-flex items-center gap-1">
                <Bell size={14} className="shrink-0" />
                {m.tasks_reminded({ date: shortDate(task.remindOn) })}
              </span>
            )}
          </p>
        </div>
        {due && !done && (
          <span className="shrink-0">
            <Badge tone={due.tone}>{due.words}</Badge>
          </span>
        )}
      </div>
    </li>
  )
}

function dueOf(task: TaskItem) {
  if (task.dueOn) return dueWords(task.dueOn)
  switch (task.urgency) {
    case 'now':
      return { words: m.tasks_now(), tone: 'danger' } as const
    case 'today':
      return { words: m.tasks_today(), tone: 'warn' } as const
    case 'thisWeek':
      return { words: m.tasks_this_week(), tone: 'neutral' } as const
    case 'later':
      return undefined
  }
}
