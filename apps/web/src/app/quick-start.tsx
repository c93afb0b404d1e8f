import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { Plus } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../paraglide/messages.js'
import { Opener } from '../ui/opener.tsx'

const load = () => import('./quick-start-dialog.tsx')
const QuickStartDialog = lazy(load)

/** The button that begins a record. */
export function QuickStart({ present }: { present: readonly YouthFileItem[] }) {
  return (
    <Opener
      variant="primary"
      icon={<Plus size={20} />}
      load={load}
      dialog={(open, close) => <QuickStartDialog present={present} open={open} onClose={close} />}
    >
      {m.start_open()}
    </Opener>
  )
}
