import { useMissingList } from '../../features/missing/api/list-missing.ts'
import { MissingCards } from '../../features/missing/components/missing-cards.tsx'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'

/** First of all, whatever the trade: who is missing, with the clock. */
export function MissingPart() {
  const { data = [] } = useMissingList()
  if (data.length === 0) return null
  return (
    <Section title={m.missing_today()}>
      <MissingCards items={data} />
    </Section>
  )
}
