import { UserRoundCheck } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../features/session/me.ts'
import { TaskList } from '../../features/tasks/components/task-list.tsx'
import type { Today } from '../../features/today/api/get-today.ts'
import { dayNumber } from '../../lib/civil-date.ts'
import { today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { ToggleChip } from '../../ui/chip.tsx'
import { Section } from '../../ui/page.tsx'
import { Quiet } from './quiet.tsx'

const NEAR_DAYS = 7

/** What I have to do, with how much of it is late, for today, near or later, in words; what is given to me alone can stand alone. */
export function TasksPart({ tasks }: { tasks: Today['tasks'] }) {
  const me = useMe()
  const [mineOnly, setMineOnly] = useState(false)
  const mine = tasks.filter(({ forPerson }) => forPerson?.id === me.id)
  const counts = countsOf(tasks)
  return (
    <Section
      title={m.today_tasks()}
      actions={
        mine.length > 0 &&
        mine.length < tasks.length && (
          <ToggleChip pressed={mineOnly} onChange={setMineOnly} icon={<UserRoundCheck />}>
            {m.shifts_tasks_mine({ count: mine.length })}
          </ToggleChip>
        )
      }
    >
      {counts && <p className="-mt-2 text-ink-soft">{counts}</p>}
      {tasks.length > 0 ? (
        <TaskList tasks={mineOnly ? mine : tasks} label={m.today_tasks()} meId={me.id} />
      ) : (
        <Quiet>{m.today_tasks_empty()}</Quiet>
      )}
    </Section>
  )
}

function countsOf(tasks: Today['tasks']): string {
  const now = dayNumber(today())
  const days = tasks.flatMap(({ dueOn }) => (dueOn ? [dayNumber(dueOn) - now] : []))
  const count = (fits: (day: number) => boolean) => days.filter(fits).length
  const late = count(day => day < 0)
  const due = count(day => day === 0)
  const near = count(day => day > 0 && day <= NEAR_DAYS)
  const later = tasks.length - late - due - near
  return [
    late > 0 && m.shifts_tasks_late({ count: late }),
    due > 0 && m.shifts_tasks_today({ count: due }),
    near > 0 && m.shifts_tasks_week({ count: near }),
    later > 0 && m.shifts_tasks_later({ count: later }),
  ]
    .filter(words => words !== false)
    .join(' · ')
}
