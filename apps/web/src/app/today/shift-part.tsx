import { createLink, Link, useNavigate } from '@tanstack/react-router'
import { ArrowLeftRight, ClipboardCheck } from 'lucide-react'
import { useMarkRead } from '../../features/handover/api/mark-read.ts'
import { NoteCard } from '../../features/handover/components/note-card.tsx'
import { StartRound } from '../../features/roll-calls/components/start-round.tsx'
import { countsLine, kindWords } from '../../features/roll-calls/roll-call-words.ts'
import type { Today } from '../../features/today/api/get-today.ts'
import { nearTime } from '../../lib/near-time.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Section } from '../../ui/page.tsx'

const RouterButton = createLink(LinkButton)

type Shift = NonNullable<Today['shift']>

/** The change of shift: what is unread, the notes that are, and the round that is due. */
export function ShiftPart({ shift, readAt }: { shift: Shift; readAt: number }) {
  const mark = useMarkRead()
  const asOf = new Date(readAt).toISOString()
  const unread = shift.notes.filter(note => !note.read)
  return (
    <Section title={m.shifts_today_handover()}>
      <div className="flex flex-col divide-y divide-line rounded-card border border-line bg-surface shadow-raise">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3">
          <ArrowLeftRight size={20} className="shrink-0 text-accent" />
          <p className="min-w-40 flex-1 font-medium">
            {shift.unread > 0 ? m.shifts_unread({ count: shift.unread }) : m.shifts_all_read()}
          </p>
          <RouterButton to="/handover" variant={shift.unread > 0 ? 'primary' : 'secondary'}>
            {m.shifts_today_read()}
          </RouterButton>
        </div>
        <RoundLine shift={shift} />
      </div>
      {unread.length > 0 && (
        <ul className="flex flex-col gap-3">
          {unread.map(note => (
            <NoteCard key={note.id} note={note} onRead={() => mark.mutate({ ids: [note.id], asOf })} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The round that is due or under way, and the last one with who made it. */
function RoundLine({ shift }: { shift: Shift }) {
  const { due, underWay, last } = shift.rollCall
  const navigate = useNavigate()
  const open = (rollCallId: string) =>
    void navigate({ to: '/roll-calls/$rollCallId', params: { rollCallId } })
  const name = (person: { name: string | null } | null) => person?.name ?? m.file_somebody()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3">
      <ClipboardCheck size={20} className="shrink-0 text-accent" />
      <div className="min-w-40 flex-1">
        {underWay ? (
          <p className="font-medium">
            {m.label_before({ label: kindWords[underWay.kind]() })}{' '}
            {m.shifts_under_way({
              name: name(underWay.startedBy),
              at: nearTime(underWay.startedAt),
            })}
          </p>
        ) : due ? (
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {kindWords[due.kind]()}
            <Badge tone="warn">{m.shifts_due({ at: nearTime(due.dueAt) })}</Badge>
          </p>
        ) : null}
        {last ? (
          <p className="text-ink-soft text-small">
            <Link
              to="/roll-calls/$rollCallId"
              params={{ rollCallId: last.id }}
              className="inline-flex min-h-6 items-center text-accent underline decoration-1 underline-offset-3"
            >
              {m.shifts_last({
                kind: kindWords[last.kind](),
                at: nearTime(last.closedAt ?? last.startedAt),
                name: name(last.closedBy),
              })}
            </Link>
            <span className="block">{countsLine(last)}</span>
          </p>
        ) : (
          <p className="text-ink-soft text-small">{m.shifts_never()}</p>
        )}
      </div>
      {underWay ? (
        <RouterButton to="/roll-calls/$rollCallId" params={{ rollCallId: underWay.id }}>
          {m.shifts_go_on()}
        </RouterButton>
      ) : (
        shift.can.write && <StartRound kind={due?.kind ?? 'other'} label={m.shifts_start()} onOpen={open} />
      )}
    </div>
  )
}
