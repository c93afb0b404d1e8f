import type { TaskItem } from '@havre/contracts/tasks.ts'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { List } from '../../../ui/list.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useChangeTask } from '../api/change-task.ts'
import { TaskRow } from './task-row.tsx'

/** What fits beside the drafts; the earliest come first. */
const few = 6

interface Props {
  tasks: readonly TaskItem[]
  label: string
  /** My own tasks say so instead of my name. */
  meId: string
  /** Whether the list stands on the page of the file that its tasks are about. */
  onFile?: boolean
  /** Whether it stands on the page of the entry that opened them. */
  onEntry?: boolean
}

/** Tasks to tick off; a tick can be taken back for ten seconds. */
export function TaskList({ tasks, label, meId, onFile = false, onEntry = false }: Props) {
  const change = useChangeTask()
  const [all, setAll] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())

  const mark = (id: string, done: boolean) =>
    setTicked(known => {
      const next = new Set(known)
      if (done) next.add(id)
      else next.delete(id)
      return next
    })
  const failed = (id: string, wasDone: boolean) => (error: unknown) => {
    mark(id, !wasDone)
    toast({ title: m.tasks_not_kept(), description: failureWords(error), tone: 'danger' })
  }
  const reopen = (task: TaskItem) => {
    mark(task.id, false)
    change.mutate({ task, change: { status: 'open' } }, { onError: failed(task.id, false) })
  }
  const tick = (task: TaskItem) => {
    mark(task.id, true)
    change
      .mutateAsync({ task, change: { status: 'done' } })
      .then(done => toast({ title: m.tasks_done(), description: task.title, undo: () => reopen(done) }))
      .catch(failed(task.id, true))
  }

  const shown = all ? tasks : tasks.slice(0, few)
  const more = tasks.length - shown.length
  return (
    <div className="flex flex-col gap-2">
      <List label={label}>
        {shown.map(task => (
          <TaskRow
            key={task.id}
            task={task}
            mine={task.forPerson?.id === meId}
            onFile={onFile}
            onEntry={onEntry}
            done={ticked.has(task.id)}
            onTick={() => tick(task)}
          />
        ))}
      </List>
      {more > 0 && (
        <Button variant="quiet" size="small" className="self-start" onClick={() => setAll(true)}>
          {m.tasks_more({ count: more })}
        </Button>
      )}
    </div>
  )
}
