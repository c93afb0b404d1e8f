import { date, today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { Mandate } from '../api/read-stays.ts'
import { mandateEnds, mandateKinds } from '../mandate-words.ts'
import { ChangeMandate } from './mandate-opener.tsx'

/** The mandates of a file: who placed the youth, until when, and what is due. */
export function MandateList({ youthId, mandates }: { youthId: string; mandates: readonly Mandate[] }) {
  return (
    <List label={m.stays_mandates()}>
      {mandates.map(mandate => (
        <ListRow
          key={mandate.id}
          title={
            <>
              {mandateKinds[mandate.kind]()}
              {mandate.authority && <span dir="auto"> · {mandate.authority}</span>}
            </>
          }
          meta={
            <>
              <span className="block">
                {mandate.endsOn
                  ? m.stays_from_to({ from: date(mandate.startsOn), to: date(mandate.endsOn) })
                  : m.stays_since({ from: date(mandate.startsOn) })}
                {mandate.reviewOn && ` · ${m.stays_mandate_review()} ${date(mandate.reviewOn)}`}
              </span>
              {mandate.reference && <span className="block">{mandate.reference}</span>}
              {mandate.note && (
                <span dir="auto" className="block whitespace-pre-line">
                  {mandate.note}
                </span>
              )}
            </>
          }
          trailing={
            <>
              <State mandate={mandate} />
              {mandate.can.change && <ChangeMandate youthId={youthId} mandate={mandate} />}
            </>
          }
        />
      ))}
    </List>
  )
}

function State({ mandate }: { mandate: Mandate }) {
  const day = today()
  if (mandate.endedBecause) return <Badge>{mandateEnds[mandate.endedBecause]()}</Badge>
  if (mandate.endsOn && mandate.endsOn < day) return <Badge tone="warn">{m.stays_mandate_over()}</Badge>
  if (mandate.reviewOn && mandate.reviewOn < day)
    return <Badge tone="danger">{m.stays_mandate_review_late()}</Badge>
  return <Badge tone="ok">{m.stays_mandate_running()}</Badge>
}
