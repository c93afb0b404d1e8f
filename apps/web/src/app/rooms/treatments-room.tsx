import { Plus } from 'lucide-react'
import { lazy } from 'react'
import { useTreatments } from '../../features/treatments/api/list-treatments.ts'
import { DueList } from '../../features/treatments/components/due-list.tsx'
import { TreatmentCard } from '../../features/treatments/components/treatment-card.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Opener } from '../../ui/opener.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RoomProps } from './rooms.ts'

const load = () => import('../../features/treatments/components/treatment-dialog.tsx')
const TreatmentDialog = lazy(load)

/** What a youth takes: what is due now, the treatments that run, and those that are over. */
export default function TreatmentsRoom({ file }: RoomProps) {
  const query = useTreatments(file.id)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.treatments_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { items, due, can } = query.data
  const current = items.filter(({ state }) => state === 'running' || state === 'planned')
  const over = items.filter(({ state }) => state === 'ended' || state === 'stopped')
  return (
    <div className="flex flex-col gap-10">
      {due.slots.length + due.needed.length > 0 && <DueList doses={due} onFile />}
      <Section
        title={m.treatments_current()}
        actions={
          can.add && (
            <Opener
              icon={<Plus size={18} />}
              load={load}
              dialog={(open, close) => <TreatmentDialog youthId={file.id} open={open} onClose={close} />}
            >
              {m.treatments_new()}
            </Opener>
          )
        }
      >
        {current.length === 0 && <p className="text-ink-soft">{m.treatments_none()}</p>}
        <div className="grid items-start gap-4 lg:grid-cols-2">
          {current.map(treatment => (
            <TreatmentCard key={treatment.id} youthId={file.id} treatment={treatment} />
          ))}
        </div>
      </Section>
      {over.length > 0 && (
        <Section title={m.treatments_over()}>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {over.map(treatment => (
              <TreatmentCard key={treatment.id} youthId={file.id} treatment={treatment} />
            ))}
          </div>
        </Section>
      )}
    </div>
  )
}
