import { History, OctagonX, PenLine } from 'lucide-react'
import { lazy } from 'react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { Opener } from '../../../ui/opener.tsx'
import type { Treatment } from '../api/list-treatments.ts'
import { nameOf, prescriberWords, scheduleWords, stopWords } from '../treatment-words.ts'
import { FormWord } from './form-word.tsx'
import { LastDays } from './last-days.tsx'

const loadForm = () => import('./treatment-dialog.tsx')
const TreatmentDialog = lazy(loadForm)
const loadStop = () => import('./stop-dialog.tsx')
const StopDialog = lazy(loadStop)
const loadHistory = () => import('./history-dialog.tsx')
const HistoryDialog = lazy(loadHistory)

/** One treatment: what, how much, when, who decided, and what became of the last days. */
export function TreatmentCard({ youthId, treatment }: { youthId: string; treatment: Treatment }) {
  const { can, stop } = treatment
  return (
    <Card
      level={3}
      title={<bdi>{treatment.what}</bdi>}
      aside={<StateBadge treatment={treatment} />}
      foot={
        <div className="flex flex-wrap gap-2">
          {can.record && (
            <Opener
              size="small"
              icon={<PenLine size={18} />}
              load={loadForm}
              dialog={(open, close) => (
                <TreatmentDialog youthId={youthId} replaced={treatment} open={open} onClose={close} />
              )}
            >
              {m.treatments_change()}
            </Opener>
          )}
          {can.stop && (
            <Opener
              size="small"
              icon={<OctagonX size={18} />}
              load={loadStop}
              dialog={(open, close) => <StopDialog treatment={treatment} open={open} onClose={close} />}
            >
              {m.treatments_stop()}
            </Opener>
          )}
          <Opener
            size="small"
            variant="quiet"
            icon={<History size={18} />}
            load={loadHistory}
            dialog={(open, close) => <HistoryDialog treatment={treatment} open={open} onClose={close} />}
          >
            {m.treatments_history()}
          </Opener>
        </div>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-title-3">
          <bdi className="font-medium">{treatment.dose}</bdi>
          <FormWord of={treatment} />
        </p>
        <p>{scheduleWords(treatment.schedule)}</p>
        {treatment.instructions && (
          <p dir="auto" className="text-ink-soft">
            {treatment.instructions}
          </p>
        )}
        <LastDays treatment={treatment} />
        <p className="text-ink-soft text-small">
          {prescriberWords[treatment.prescriber]()}
          {' · '}
          {treatment.endsOn
            ? m.treatments_from_to({ from: date(treatment.startsOn), to: date(treatment.endsOn) })
            : m.treatments_from({ from: date(treatment.startsOn) })}
          {' · '}
          {m.treatments_recorded_by({ name: nameOf(treatment.by) })}
        </p>
        {stop && (
          <p className="text-ink-soft text-small">
            {m.treatments_stopped_by({
              reason: stopWords[stop.reason](),
              at: date(stop.at.slice(0, 10)),
              name: nameOf(stop.by),
            })}
            {stop.note && <bdi className="block">{stop.note}</bdi>}
          </p>
        )}
      </div>
    </Card>
  )
}

function StateBadge({ treatment }: { treatment: Treatment }) {
  switch (treatment.state) {
    case 'running':
      return null
    case 'planned':
      return <Badge tone="info">{m.treatments_state_planned()}</Badge>
    case 'ended':
      return <Badge>{m.treatments_state_ended()}</Badge>
    case 'stopped':
      return <Badge tone="warn">{m.treatments_state_stopped()}</Badge>
  }
}
