import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import type { LegalProcedure, PastEvent, ProcedureDetail } from '../api/file-law.ts'
import { evidenceWords } from '../law-words.ts'
import type { Proof } from './event-fields.tsx'
import { CompleteEvent, WithdrawEvent } from './law-openers.tsx'

interface Props {
  procedure: LegalProcedure
  detail: ProcedureDetail
  proofs: readonly Proof[]
}

/** What happened, the latest first: with its proof, its printed date, who recorded it, under which rules. */
export function PastEvents({ procedure, detail, proofs }: Props) {
  if (detail.events.length === 0) return <p className="text-ink-soft">{m.legal_history_none()}</p>
  const refused = new Map(detail.result.refused.map(one => [one.eventId, one.reasons]))
  return (
    <ol className="flex flex-col divide-y divide-line">
      {detail.events.toReversed().map(event => (
        <li key={event.id} className="flex flex-col gap-1 py-3">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="tabular text-ink-soft">{date(event.on)}</span>
            <span className={cx('font-medium', event.withdrawn && 'text-ink-soft line-through')}>
              {textOf(event.title)}
            </span>
          </p>
          <Facts event={event} proofs={proofs} />
          {event.withdrawn && (
            <p className="text-ink-soft text-small">
              {m.legal_withdrawn({ why: event.withdrawn.because ?? '…' })}
            </p>
          )}
          {refused.get(event.id)?.map(reason => (
            <p key={reason.en} className="text-danger text-small">
              {m.legal_misfit({ why: textOf(reason) })}
            </p>
          ))}
          {procedure.can.change && !event.withdrawn && (
            <div className="flex flex-wrap gap-2">
              <CompleteEvent procedure={procedure} event={event} proofs={proofs} />
              <WithdrawEvent procedure={procedure} event={event} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function Facts({ event, proofs }: { event: PastEvent; proofs: readonly Proof[] }) {
  const yes = Object.values(event.answers ?? {}).filter(answer => answer === 'yes').length
  const proof = proofs.find(({ id }) => id === event.evidenceId)
  return (
    <>
      <p className="flex flex-wrap gap-2">
        {event.printedUntil && (
          <Badge tone="ok">
            {m.label_before({ label: m.legal_found_printed() })} {date(event.printedUntil)}
          </Badge>
        )}
        {event.answers && (
          <Badge tone={yes === 4 ? 'ok' : 'warn'}>
            {m.label_before({ label: m.legal_question() })} {yes}/4 {m.procedures_yes().toLocaleLowerCase()}
          </Badge>
        )}
        {event.evidence && (
          <Badge>
            {m.legal_evidence()} {evidenceWords[event.evidence]()}
            {proof && ` : ${proof.label}`}
          </Badge>
        )}
      </p>
      {event.note && (
        <p dir="auto" className="whitespace-pre-line">
          {event.note}
        </p>
      )}
      <p className="text-ink-soft text-small">
        {m.legal_by({ name: event.recordedBy.name ?? '…' })} ·{' '}
        {m.legal_rules_of({ at: date(event.definitionVersion) })}
      </p>
    </>
  )
}
