import { useAgreements } from '../../features/network/api/list-agreements.ts'
import { AgreementList } from '../../features/network/components/agreement-list.tsx'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'

/** Agreements that call whoever coordinates: a late meeting, notice to give, a commitment whose day has passed. */
export function NetworkPart() {
  const { data } = useAgreements()
  const calling = (data?.items ?? []).filter(
    ({ meetingLate, noticeDue, late }) => meetingLate || noticeDue || late > 0,
  )
  if (calling.length === 0) return null
  return (
    <Section title={m.network_today()}>
      <AgreementList agreements={calling} />
    </Section>
  )
}
