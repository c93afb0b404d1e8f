import { Star } from 'lucide-react'
import { AXES, type Axis, axisIcon, axisLabel } from '../../lib/axis-label.tsx'
import { m } from '../../paraglide/messages.js'
import type { FoundGroup } from '../../ui/finder.tsx'

export interface Startable {
  id: string
  title: string
  description: string
  axis: Axis
}

/** What people reach for several times a day, in this order; where they may begin none of it, the axes stand alone. */
const USUAL = [
  'house-log',
  'first-interview',
  'preliminary-interview',
  'incident',
  'visitor-call',
  'referent-meeting',
]
/** Below so many, a shortcut shortens nothing. */
const FEW = 8

/** What may be begun, in short groups: the usual first, then axis by axis, in the order of a stay. */
export function startGroups(kinds: readonly Startable[]): FoundGroup[] {
  const items = (some: readonly Startable[]) =>
    some.map(({ id, title, description }) => ({ value: id, label: title, hint: description }))
  const usual = USUAL.flatMap(id => kinds.find(kind => kind.id === id) ?? [])
  const byAxis = AXES.map(axis => ({
    id: axis,
    heading: (
      <>
        {axisIcon(axis)}
        {axisLabel(axis)}
      </>
    ),
    items: items(kinds.filter(kind => kind.axis === axis)),
  })).filter(group => group.items.length > 0)
  if (kinds.length < FEW || usual.length === 0) return byAxis
  const heading = (
    <>
      <Star />
      {m.start_usual()}
    </>
  )
  return [{ id: 'usual', heading, items: items(usual), shortcut: true }, ...byAxis]
}
