import { useAgreements } from '../../features/network/api/list-agreements.ts'
import { AgreementList } from '../../features/network/components/agreement-list.tsx'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'
import { isUnread, Unread } from './unread.tsx'

/** Agreements that call whoever leads the house: a late meeting, notice to give, a commitment whose day has passed. */
export function NetworkPart() {
  const query = useAgreements()
  const calling = (query.data?.items ?? []).filter(
    ({ meetingLate, noticeDue, late }) => meetingLate || noticeDue || late > 0,
  )
  if (isUnread(query)) return <Unread title={m.network_today()} what={m.network_failed()} query={query} />
  if (calling.length === 0) return null
  return (
    <Section title={m.network_today()}>
      <AgreementList agreements={calling} />
    </Section>
  )
}
