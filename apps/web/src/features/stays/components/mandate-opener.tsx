import { Pencil, Plus } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import type { Mandate } from '../api/read-stays.ts'

const load = () => import('./mandate-dialog.tsx')
const MandateDialog = lazy(load)

/** The button that adds a mandate. */
export function AddMandate({ youthId }: { youthId: string }) {
  return (
    <Opener
      icon={<Plus size={18} />}
      load={load}
      dialog={(open, close) => <MandateDialog youthId={youthId} open={open} onClose={close} />}
    >
      {m.stays_mandate_new()}
    </Opener>
  )
}

/** The button that changes or ends one. */
export function ChangeMandate({ youthId, mandate }: { youthId: string; mandate: Mandate }) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<Pencil size={18} />}
      load={load}
      dialog={(open, close) => (
        <MandateDialog youthId={youthId} mandate={mandate} open={open} onClose={close} />
      )}
    >
      {m.stays_mandate_change()}
    </Opener>
  )
}
