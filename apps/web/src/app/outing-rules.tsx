import { findKind, useKinds } from '../features/kinds/api/list-kinds.ts'
import { useYouthFile } from '../features/youth-files/api/get-youth-file.ts'
import { m } from '../paraglide/messages.js'
import { Banner } from '../ui/banner.tsx'
import { cardLines } from './screens/card-lines.ts'

/** What of the operational card is about going out. */
const ABOUT_OUTINGS = ['outingRegime', 'contactBans']

/** What the operational cards of these youths say about going out, in the sight of whoever lets them. */
export function OutingRules({ youthIds }: { youthIds: readonly string[] }) {
  return youthIds.map(id => <OutingRule key={id} youthId={id} />)
}

function OutingRule({ youthId }: { youthId: string }) {
  const { data: file, isError } = useYouthFile(youthId)
  const kind = findKind(useKinds().kinds, 'operational-card')
  if (isError) return <Banner tone="warn">{m.outings_rule_unread()}</Banner>
  if (!file || !kind) return null
  const lines = file.card ? cardLines(kind, file.card).filter(({ id }) => ABOUT_OUTINGS.includes(id)) : []
  if (lines.length === 0) return <Banner tone="info">{m.outings_rule_none({ alias: file.alias })}</Banner>
  return (
    <Banner tone="warn" title={m.outings_rule({ alias: file.alias })}>
      {lines.map(line => (
        <p key={line.id}>
          <span className="font-medium">{line.label}</span> <span dir="auto">{line.text}</span>
        </p>
      ))}
    </Banner>
  )
}
