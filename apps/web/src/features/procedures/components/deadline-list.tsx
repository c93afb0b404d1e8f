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
  const open = deadlines.filter(({ status }) => status === 'open')
  const met = deadlines.filter(({ status }) => status !== 'open')
  const rows = (some: readonly Deadline[], name: string) => (
    <ul aria-label={name} className="divide-y divide-line rounded-control border border-line bg-surface">
      {some.map(deadline => (
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
  return (
    <div className="flex flex-col gap-2">
      {open.length > 0 ? rows(open, label) : <p className="text-ink-soft">{m.legal_dates_none()}</p>}
      {met.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-ink-soft text-small underline underline-offset-3">
            {m.legal_dates_met({ count: met.length })}
          </summary>
          {rows(met, m.legal_met())}
        </details>
      )}
    </div>
  )
}
