import { OutingBoard } from '../../features/outings/components/outing-board.tsx'
import type { Today } from '../../features/today/api/get-today.ts'
import { m } from '../../paraglide/messages.js'
import { Section } from '../../ui/page.tsx'
import { LetOut } from '../let-out.tsx'
import { MissingOf } from '../missing-of.tsx'

/** Who is out and who should be back; nothing for somebody who neither knows of an outing nor lets anybody out. */
export function WatchPart({ today }: { today: Today }) {
  const mayWrite = today.shift?.can.write === true
  if (!mayWrite && today.outings.length === 0) return null
  const out = new Set(today.outings.filter(({ status }) => status === 'out').map(({ youthId }) => youthId))
  const free = today.house.present.filter(({ id }) => !out.has(id))
  return (
    <Section title={m.outings_title()} actions={mayWrite && free.length > 0 && <LetOut youths={free} />}>
      <OutingBoard
        outings={today.outings}
        missing={({ youthId, youthAlias }) => (
          <MissingOf youth={{ id: youthId, alias: youthAlias }}>{m.outings_missing()}</MissingOf>
        )}
      />
    </Section>
  )
}
