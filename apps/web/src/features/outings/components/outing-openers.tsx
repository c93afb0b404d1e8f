import { AlarmClockPlus, NotebookPen, Pencil } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import type { OutingItem } from '../api/list-outings.ts'

const loadOuting = () => import('./outing-dialog.tsx')
const OutingDialog = lazy(loadOuting)
const loadDeviation = () => import('./deviation-dialog.tsx')
const DeviationDialog = lazy(loadDeviation)
const loadProlong = () => import('./prolong-dialog.tsx')
const ProlongDialog = lazy(loadProlong)

/** The button that changes what was planned. */
export function ChangeOuting({ outing }: { outing: OutingItem }) {
  return (
    <Opener
      variant="quiet"
      size="small"
      icon={<Pencil size={18} />}
      load={loadOuting}
      dialog={(open, close) => <OutingDialog outing={outing} open={open} onClose={close} />}
    >
      {m.outings_change()}
    </Opener>
  )
}

/** The button that agrees on a later return. */
export function ProlongOuting({ outing }: { outing: OutingItem }) {
  return (
    <Opener
      icon={<AlarmClockPlus size={20} />}
      aria-label={m.outings_prolong_who({ alias: outing.youthAlias })}
      load={loadProlong}
      dialog={(open, close) => <ProlongDialog outing={outing} open={open} onClose={close} />}
    >
      {m.outings_prolong()}
    </Opener>
  )
}

/** The button that notes what went otherwise than agreed. */
export function NoteDeviation({ outing }: { outing: OutingItem }) {
  return (
    <Opener
      variant="quiet"
      size="small"
      icon={<NotebookPen size={18} />}
      aria-label={m.outings_deviation_who({ alias: outing.youthAlias })}
      load={loadDeviation}
      dialog={(open, close) => <DeviationDialog outing={outing} open={open} onClose={close} />}
    >
      {m.outings_deviation()}
    </Opener>
  )
}
