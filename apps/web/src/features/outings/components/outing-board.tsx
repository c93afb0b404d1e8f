import type { ReactNode } from 'react'
import { useNow } from '../../../lib/use-now.ts'
import { m } from '../../../paraglide/messages.js'
import { List } from '../../../ui/list.tsx'
import type { OutingItem } from '../api/list-outings.ts'
import { OutingRow } from './outing-row.tsx'

const REDRAWN_MS = 30_000

interface Props {
  outings: readonly OutingItem[]
  missing?: (outing: OutingItem) => ReactNode
}

/** Everybody who is out, the one expected first on top, then who leaves in the hours ahead. */
export function OutingBoard({ outings, missing }: Props) {
  const now = useNow(REDRAWN_MS)
  if (outings.length === 0) return <p className="text-ink-soft">{m.outings_nobody()}</p>
  const sorted = [
    ...outings.filter(({ status }) => status === 'out'),
    ...outings.filter(({ status }) => status !== 'out'),
  ]
  return (
    <List label={m.outings_title()}>
      {sorted.map(outing => (
        <OutingRow key={outing.id} outing={outing} now={now} missing={missing?.(outing)} />
      ))}
    </List>
  )
}
