import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { type LegalProcedure, type Override, useLawChange } from '../api/file-law.ts'
import { decideOverride } from '../api/procedure-changes.ts'
import { LawFailure } from './law-failure.tsx'
import { PutBack } from './law-openers.tsx'

const tones = { proposed: 'warn', agreed: 'ok', refused: 'danger', withdrawn: 'neutral' } as const

/** Dates that people proposed instead of the computed ones: what waits for a second person first, the history below. */
export function OverrideList({
  procedure,
  overrides,
}: {
  procedure: LegalProcedure
  overrides: readonly Override[]
}) {
  const change = useLawChange(procedure.youthId)
  const decide = (override: Override, status: 'agreed' | 'refused' | 'withdrawn') =>
    change.mutate(() => decideOverride(override, status))
  return (
    <section className="flex flex-col gap-2">
      <h4 className="font-medium">{m.legal_overrides()}</h4>
      <LawFailure error={change.error} />
      <ul className="flex flex-col divide-y divide-line">
        {overrides.map(override => {
          const deadline = procedure.deadlines.find(
            one => one.rule === override.rule && one.eventId === override.eventId,
          )
          return (
            <li key={override.id} className="flex flex-col gap-1 py-2">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{date(override.day)}</span>
                {deadline && <span className="text-ink-soft">{textOf(deadline.title)}</span>}
                <Badge tone={tones[override.status]}>{stateWords(override)}</Badge>
              </p>
              <p dir="auto" className="whitespace-pre-line">
                {override.reason}
              </p>
              <p className="text-ink-soft text-small">
                {m.legal_override_by({ name: override.proposedBy.name ?? '…' })}
                {override.putBack &&
                  ` · ${m.legal_override_agreed({ name: override.decidedBy?.name ?? '…' })}`}
              </p>
              {override.putBack && (
                <p dir="auto" className="text-ink-soft text-small">
                  {m.legal_put_back_by({
                    name: override.putBack.by.name ?? '…',
                    why: override.putBack.because ?? '…',
                  })}
                </p>
              )}
              {(override.can.decide || override.can.withdraw) && (
                <div className="flex flex-wrap gap-2">
                  {override.can.decide && (
                    <>
                      <Button
                        size="small"
                        variant="primary"
                        disabled={change.isPending}
                        onClick={() => decide(override, 'agreed')}
                      >
                        {m.legal_agree()}
                      </Button>
                      <Button
                        size="small"
                        disabled={change.isPending}
                        onClick={() => decide(override, 'refused')}
                      >
                        {m.legal_refuse()}
                      </Button>
                    </>
                  )}
                  {override.can.withdraw && override.status === 'agreed' && (
                    <PutBack procedure={procedure} override={override} />
                  )}
                  {override.can.withdraw && override.status === 'proposed' && (
                    <Button
                      size="small"
                      variant="quiet"
                      disabled={change.isPending}
                      onClick={() => decide(override, 'withdrawn')}
                    >
                      {m.legal_take_back()}
                    </Button>
                  )}
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function stateWords({ status, decidedBy }: Override): string {
  const name = decidedBy?.name ?? '…'
  if (status === 'proposed') return m.legal_override_proposed()
  if (status === 'withdrawn') return m.legal_override_withdrawn()
  return status === 'agreed' ? m.legal_override_agreed({ name }) : m.legal_override_refused({ name })
}
