import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { AgreementItem } from '../api/list-agreements.ts'
import { stateTone, stateWords, termWords } from '../network-words.ts'

const RowLink = createLink((props: ComponentProps<'a'>) => <a {...props} className={rowLink} />)

/** Agreements: with whom, until when, and what calls for somebody. */
export function AgreementList({ agreements }: { agreements: readonly AgreementItem[] }) {
  return (
    <List label={m.network_list()}>
      {agreements.map(agreement => (
        <ListRow
          key={agreement.id}
          title={
            <RowLink to="/network/$agreementId" params={{ agreementId: agreement.id }}>
              <bdi>{agreement.title}</bdi>
            </RowLink>
          }
          meta={
            <>
              <span className="block text-ink">{agreement.parties.map(({ name }) => name).join(' · ')}</span>
              <span className="block">
                {[
                  termWords(agreement),
                  agreement.meetingDueOn &&
                    !agreement.meetingLate &&
                    m.network_meeting_due({ at: shortDate(agreement.meetingDueOn) }),
                  agreement.open > 0 && m.network_points_open({ count: agreement.open }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          }
          trailing={<Calls agreement={agreement} />}
        />
      ))}
    </List>
  )
}

function Calls({ agreement }: { agreement: AgreementItem }) {
  const { state, meetingLate, meetingDueOn, noticeDue, noticeDueOn, late } = agreement
  return (
    <div className="flex flex-wrap items-center gap-2 sm:max-w-80 sm:justify-end">
      {meetingLate && meetingDueOn && (
        <Badge tone="danger">{m.network_meeting_late({ at: shortDate(meetingDueOn) })}</Badge>
      )}
      {noticeDue && noticeDueOn && (
        <Badge tone="warn">{m.network_notice_due({ at: shortDate(noticeDueOn) })}</Badge>
      )}
      {late > 0 && <Badge tone="warn">{m.network_points_late({ count: late })}</Badge>}
      <Badge tone={stateTone[state]}>{stateWords[state]()}</Badge>
    </div>
  )
}
