import { Plus } from 'lucide-react'
import { type ComponentProps, lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'

const load = () => import('./start-entry-dialog.tsx')
const StartEntryDialog = lazy(load)

type Props = Omit<ComponentProps<typeof StartEntryDialog>, 'open' | 'onClose'>

/** The button that begins a note, where this person may begin one. */
export function StartEntry(props: Props) {
  if (props.kinds.length === 0) return null
  return (
    <Opener
      variant="primary"
      icon={<Plus size={20} />}
      load={load}
      dialog={(open, close) => <StartEntryDialog {...props} open={open} onClose={close} />}
    >
      {m.file_new()}
    </Opener>
  )
}
