import { useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Card } from '../../../ui/card.tsx'
import { cx } from '../../../ui/cx.ts'
import { Section } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type TrialEvent, useOutcome } from '../api/evaluate-procedure.ts'
import type { Procedure, Procedures } from '../api/list-procedures.ts'
import { trialOf, unknownSituation } from '../trial.ts'
import { DueList } from './due-list.tsx'
import { PathPicture } from './path-picture.tsx'
import { TrialEventForm } from './trial-event-form.tsx'
import { TrialEvents } from './trial-events.tsx'
import { TrialFacts } from './trial-facts.tsx'

/** Dates are tried on a youth who does not exist: what would be due, and why. Nothing leaves the page but the question. */
export function Simulator({ procedure, facts }: { procedure: Procedure; facts: Procedures['facts'] }) {
  const [situation, setSituation] = useState(unknownSituation)
  const [events, setEvents] = useState<readonly TrialEvent[]>([])
  const query = useOutcome(trialOf(procedure, situation, events))
  const outcome = query.data
  const fitting = new Set(outcome?.possible.filter(({ allowed }) => allowed).map(({ event }) => event))
  const blocked = outcome?.possible.filter(({ allowed }) => !allowed) ?? []
  return (
    <div className="flex flex-col gap-6">
      <Banner>{m.procedures_try_help()}</Banner>
      <div className="grid items-start gap-8 xl:grid-cols-2">
        <div className="flex flex-col gap-6">
          <Card title={m.procedures_about()}>
            <TrialFacts procedure={procedure} facts={facts} value={situation} onChange={setSituation} />
          </Card>
          <Section title={m.procedures_events()}>
            <TrialEvents
              procedure={procedure}
              events={events}
              outcome={outcome}
              onRemove={id => setEvents(events.filter(event => event.id !== id))}
            />
          </Section>
          <Card tone="sunken" title={m.procedures_event_add()}>
            <TrialEventForm
              procedure={procedure}
              fitting={fitting}
              onAdd={event => setEvents([...events, { ...event, id: crypto.randomUUID() }])}
            />
          </Card>
        </div>
        <div
          aria-live="polite"
          aria-busy={query.isPlaceholderData}
          className={cx('calm flex flex-col gap-6', query.isPlaceholderData && 'opacity-60')}
        >
          {query.isPending && <Skeleton rows={6} />}
          {query.isError && (
            <Failed
              what={m.procedures_failed()}
              error={query.error}
              retrying={query.isFetching}
              onRetry={() => void query.refetch()}
            />
          )}
          {outcome && (
            <>
              {outcome.warnings.length > 0 && (
                <Banner tone="warn" title={m.procedures_warnings()}>
                  <ul>
                    {outcome.warnings.map(({ code, about, text }) => (
                      <li key={`${code} ${about}`}>{textOf(text)}</li>
                    ))}
                  </ul>
                </Banner>
              )}
              <Section title={m.procedures_deadlines()}>
                <DueList outcome={outcome} />
              </Section>
              <Section title={m.procedures_stands()}>
                <PathPicture procedure={procedure} outcome={outcome} />
              </Section>
              {blocked.length > 0 && (
                <Section title={m.procedures_not_possible()}>
                  <ul className="flex flex-col gap-3">
                    {blocked.map(({ event, title, reasons }) => (
                      <li key={event}>
                        <p className="font-medium">{textOf(title)}</p>
                        {reasons.map(reason => (
                          <p key={reason.en} className="text-ink-soft text-small">
                            {textOf(reason)}
                          </p>
                        ))}
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
            </>
          )}
        </div>
      </div>
    </div>
  )
}
