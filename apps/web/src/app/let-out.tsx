import { Footprints } from 'lucide-react'
import { lazy } from 'react'
import type { Going } from '../features/outings/components/outing-dialog.tsx'
import { m } from '../paraglide/messages.js'
import { Opener } from '../ui/opener.tsx'

const load = () => import('./let-out-dialog.tsx')
const LetOutDialog = lazy(load)

/** The button that lets somebody out or plans it. */
export function LetOut({ youths }: { youths: readonly Going[] }) {
  return (
    <Opener
      icon={<Footprints size={20} />}
      load={load}
      dialog={(open, close) => <LetOutDialog youths={youths} open={open} onClose={close} />}
    >
      {m.outings_new()}
    </Opener>
  )
}
