import type { ReactNode } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { toast } from '../../../ui/toasts.ts'
import { useAcknowledge } from '../api/deadlines.ts'
import type { Deadline } from '../api/file-law.ts'
import { DeadlineRow } from './deadline-row.tsx'

interface Props {
  deadlines: readonly Deadline[]
  label: string
  actionsOf?: (deadline: Deadline) => ReactNode
}

/** The dates of one procedure or paper, on the file's own page. */
export function DeadlineList({ deadlines, label, actionsOf }: Props) {
  const acknowledge = useAcknowledge()
  if (deadlines.length === 0) return <p className="text-ink-soft">{m.legal_dates_none()}</p>
  const see = (deadline: Deadline) =>
    acknowledge.mutate(deadline, {
      onError: error =>
        toast({ title: m.legal_see_failed(), description: failureWords(error), tone: 'danger' }),
    })
  return (
    <ul aria-label={label} className="divide-y divide-line rounded-control border border-line bg-surface">
      {deadlines.map(deadline => (
        <li key={deadline.id}>
          <DeadlineRow
            deadline={deadline}
            onSee={() => see(deadline)}
            seeing={acknowledge.isPending && acknowledge.variables.id === deadline.id}
            actions={actionsOf?.(deadline)}
          />
        </li>
      ))}
    </ul>
  )
}
