import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Card } from '../../../ui/card.tsx'
import type { LegalProcedure, ProcedureDetail } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { applicantWords } from '../law-words.ts'
import { DeadlineList } from './deadline-list.tsx'
import type { Proof } from './event-fields.tsx'
import { ChangeSituation, MoveVersion, OtherDate, RecordEvent } from './law-openers.tsx'
import { OverrideList } from './override-list.tsx'
import { PastEvents } from './past-events.tsx'
import { PathPicture } from './path-picture.tsx'
import { PathStrip } from './path-strip.tsx'

interface Props {
  procedure: LegalProcedure
  proofs: readonly Proof[]
  bornOn: string | null
}

/** One procedure of a youth: where it stands, what falls due, what happened, what may follow and why the rest may not. */
export function ProcedureCard({ procedure, proofs, bornOn }: Props) {
  const { detail, state, since } = procedure
  return (
    <Card
      title={textOf(procedure.title)}
      aside={
        <>
          {procedure.draft && <Badge tone="danger">{m.procedures_draft()}</Badge>}
          <Badge tone={procedure.ended ? 'neutral' : 'accent'}>{textOf(state.title)}</Badge>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="flex flex-wrap gap-x-2 text-ink-soft text-small">
          {since && <span>{m.legal_since({ at: date(since) })} ·</span>}
          <span>
            {m.label_before({ label: m.legal_applicant() })} {applicantWords[procedure.applicant]()}
          </span>
          {detail?.reference && <span>· {detail.reference}</span>}
          <span>· {m.legal_rules_of({ at: date(procedure.definitionVersion) })}</span>
        </p>
        {detail?.note && (
          <p dir="auto" className="whitespace-pre-line">
            {detail.note}
          </p>
        )}
        {detail && <PathStrip procedure={procedure} detail={detail} />}
        {detail && <Notices procedure={procedure} detail={detail} />}
        {procedure.can.record && detail && (
          <div className="flex flex-wrap gap-2">
            {detail.result.possible.length > 0 && (
              <RecordEvent procedure={procedure} detail={detail} proofs={proofs} />
            )}
            {procedure.can.change && (
              <ChangeSituation procedure={procedure} detail={detail} bornOn={bornOn} />
            )}
          </div>
        )}
        <div className="grid items-start gap-x-10 gap-y-5 xl:grid-cols-2">
          <section className="flex min-w-0 flex-col gap-2">
            <h3 className="text-title-3">{m.legal_dates()}</h3>
            <DeadlineList
              deadlines={procedure.deadlines}
              label={m.legal_dates()}
              actionsOf={deadline =>
                procedure.can.record && deadline.found === 'computed' && deadline.status === 'open' ? (
                  <OtherDate procedure={procedure} deadline={deadline} />
                ) : null
              }
            />
            {detail && detail.overrides.length > 0 && (
              <OverrideList procedure={procedure} overrides={detail.overrides} />
            )}
          </section>
          {detail && (
            <section className="flex min-w-0 flex-col">
              <h3 className="text-title-3">{m.legal_history()}</h3>
              <PastEvents procedure={procedure} detail={detail} proofs={proofs} />
            </section>
          )}
        </div>
        {detail && <Ahead procedure={procedure} detail={detail} />}
      </div>
    </Card>
  )
}

/** What a person must look at. */
function Notices({ procedure, detail }: { procedure: LegalProcedure; detail: ProcedureDetail }) {
  const { warnings } = detail.result
  return (
    <>
      {procedure.newerVersion && (
        <Banner>
          {m.legal_newer_rules({ at: date(procedure.newerVersion) })}{' '}
          {procedure.can.change && <MoveVersion procedure={procedure} version={procedure.newerVersion} />}
        </Banner>
      )}
      {detail.birthChanged && detail.asksBirth && <Banner tone="warn">{m.legal_birth_changed()}</Banner>}
      {warnings.length > 0 && (
        <Banner tone="warn" title={m.procedures_warnings()}>
          <ul>
            {warnings.map(({ code, about, text }) => (
              <li key={`${code} ${about}`}>{textOf(text)}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  )
}

/** The whole path as the law has it, and what may not follow now, with why. */
function Ahead({ procedure, detail }: { procedure: LegalProcedure; detail: ProcedureDetail }) {
  const { data } = useProcedures()
  const rules = data?.items.find(
    ({ id, version }) => id === procedure.definition && version === procedure.definitionVersion,
  )
  const blocked = detail.result.possible.filter(({ allowed }) => !allowed)
  const summary = 'w-fit cursor-pointer py-1 text-title-3 text-accent underline-offset-3 hover:underline'
  return (
    <>
      {rules && (
        <details>
          <summary className={summary}>{m.legal_path()}</summary>
          <PathPicture
            procedure={rules}
            outcome={{ ...detail.result, state: procedure.state.id, since: procedure.since }}
          />
        </details>
      )}
      {blocked.length > 0 && (
        <details>
          <summary className={summary}>{m.legal_not_now()}</summary>
          <ul className="mt-2 flex flex-col gap-3">
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
        </details>
      )}
    </>
  )
}
