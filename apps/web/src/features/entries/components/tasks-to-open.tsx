import type { Answers } from '@havre/kinds/answers.ts'
import { followUpsOf } from '@havre/kinds/follow-ups.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { needsOf } from '@havre/kinds/projections.ts'
import { civilDay, longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'

interface Props {
  kind: Kind
  answers: Answers
  /** When it happened (instant): follow-ups count from that day. */
  occurredAt: string
}

/** How many tasks the signature opens. */
export function countTasks({ kind, answers, occurredAt }: Props): number {
  return needsOf(kind, answers).length + followUpsOf(kind, answers, civilDay(occurredAt)).length
}

/** The tasks that the signature opens, before it does. */
export function TasksToOpen({ kind, answers, occurredAt }: Props) {
  const titles = new Map(kind.followUps?.map(({ id, title }) => [id, textOf(title)]))
  const tasks = [
    ...needsOf(kind, answers).map(({ key, what, dueOn }) => ({ key, words: what, dueOn })),
    ...followUpsOf(kind, answers, civilDay(occurredAt)).map(({ id, dueOn }) => ({
      key: id,
      words: titles.get(id) ?? id,
      dueOn,
    })),
  ]
  if (tasks.length === 0) return null
  return (
    <Card tone="sunken" title={m.entry_tasks_to_open()}>
      <ul className="flex flex-col gap-1">
        {tasks.map(({ key, words, dueOn }) => (
          <li key={key} className="flex flex-wrap justify-between gap-x-4">
            <span dir="auto">{words}</span>
            {dueOn && <span className="text-ink-soft">{m.entry_task_by({ day: longDate(dueOn) })}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
