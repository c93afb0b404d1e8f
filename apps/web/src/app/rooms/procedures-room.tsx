import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { type LegalProcedure, useFileLaw } from '../../features/procedures/api/file-law.ts'
import { DeadlineList } from '../../features/procedures/components/deadline-list.tsx'
import { EffectiveStay } from '../../features/procedures/components/effective-stay.tsx'
import { AddPaper, OpenProcedure } from '../../features/procedures/components/law-openers.tsx'
import { PaperList } from '../../features/procedures/components/paper-list.tsx'
import { ProcedureCard } from '../../features/procedures/components/procedure-card.tsx'
import { useTimeline } from '../../features/youth-files/api/read-timeline.ts'
import { Failed } from '../../lib/failed.tsx'
import { civilDay, date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RoomProps } from './rooms.ts'

/** The legal side of one file: on what the stay rests, every procedure with its dates, the papers. */
export default function ProceduresRoom({ file }: RoomProps) {
  const query = useFileLaw(file.id)
  const acts = useTimeline(file.id, { axis: 'legal', status: 'signed', limit: 100 })
  const { title } = useKinds()
  if (query.isPending) return <Skeleton rows={8} />
  if (!query.data)
    return (
      <Failed
        what={m.legal_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const law = query.data
  const proofs = (acts.data?.pages ?? [])
    .flatMap(page => page.items)
    .filter(({ status, compartment }) => status === 'signed' && compartment !== 'SEALED')
    .map(act => ({
      id: act.id,
      label: `${title(act.kind, act.kindVersion)} · ${date(civilDay(act.occurredAt))}`,
    }))
  const running = law.procedures.filter(({ ended }) => !ended).toSorted((a, b) => firstDate(a) - firstDate(b))
  const ended = law.procedures.filter(one => one.ended)
  const only = law.procedures.some(({ detail }) => detail === null)
  return (
    <div className="flex flex-col gap-8">
      <EffectiveStay law={law} />
      {only && <p className="text-ink-soft">{m.legal_state_only()}</p>}
      <Section
        title={m.legal_running()}
        actions={
          law.can.add && (
            <OpenProcedure youthId={file.id} running={running.map(({ definition }) => definition)} />
          )
        }
      >
        {running.length === 0 && <p className="text-ink-soft">{m.legal_running_none()}</p>}
        <div className="flex flex-col gap-6">
          {running.map(one => (
            <ProcedureCard key={one.id} procedure={one} proofs={proofs} bornOn={law.bornOn} />
          ))}
        </div>
      </Section>
      <Section title={m.legal_documents()} actions={law.can.add && <AddPaper youthId={file.id} />}>
        <PaperList youthId={file.id} papers={law.documents} />
        {law.deadlines.length > 0 && <DeadlineList deadlines={law.deadlines} label={m.legal_dates()} />}
      </Section>
      {ended.length > 0 && (
        <Section title={m.legal_ended()}>
          <div className="flex flex-col gap-6">
            {ended.map(one => (
              <ProcedureCard key={one.id} procedure={one} proofs={proofs} bornOn={law.bornOn} />
            ))}
          </div>
        </Section>
      )}
    </div>
  )
}

/** When the procedure next calls on somebody, so that the most pressing one stands first. */
function firstDate({ deadlines }: LegalProcedure): number {
  const open = deadlines.filter(({ status, nature }) => status === 'open' && nature !== 'from')
  return Math.min(Number.MAX_SAFE_INTEGER, ...open.map(({ daysLeft }) => daysLeft))
}
