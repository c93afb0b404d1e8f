import { TriangleAlert } from 'lucide-react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { Party } from '../api/list-parties.ts'
import { channelWords, mayCallTone, mayCallWords, partyRoles } from '../party-words.ts'
import { ChangeParty } from './party-opener.tsx'

interface Props {
  youthId: string
  label: string
  parties: readonly Party[]
}

/** People around a youth: who, in which role, how to reach them, and whether the youth may be in touch. */
export function PartyList({ youthId, label, parties }: Props) {
  return (
    <List label={label}>
      {parties.map(party => (
        <ListRow
          key={party.id}
          title={
            <>
              <bdi>{party.name}</bdi>
              <span className="font-normal text-ink-soft"> · {partyRoles[party.role]()}</span>
            </>
          }
          meta={<Details party={party} />}
          trailing={
            <>
              {party.risk && (
                <Badge tone="danger" icon={<TriangleAlert />}>
                  {m.parties_risk_badge()}
                </Badge>
              )}
              <Badge tone={mayCallTone[party.mayCall]}>
                {m.label_before({ label: m.parties_may_call() })} {mayCallWords[party.mayCall]()}
              </Badge>
              {party.can.change && <ChangeParty youthId={youthId} party={party} />}
            </>
          }
        />
      ))}
    </List>
  )
}

function Details({ party }: { party: Party }) {
  return (
    <>
      {party.channels.map(({ type, value }) => (
        <span key={`${type} ${value}`} className="block">
          {m.label_before({ label: channelWords[type]() })} <bdi>{value}</bdi>
        </span>
      ))}
      <span className="block">
        {party.verifiedOn ? m.parties_verified_on({ at: date(party.verifiedOn) }) : m.parties_not_verified()}
        {' · '}
        {party.until
          ? m.stays_from_to({ from: date(party.since), to: date(party.until) })
          : m.stays_since({ from: date(party.since) })}
      </span>
      {party.note && (
        <span dir="auto" className="block whitespace-pre-line">
          {party.note}
        </span>
      )}
    </>
  )
}
