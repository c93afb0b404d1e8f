import { Plus } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'

const load = () => import('./create-file-dialog.tsx')
const CreateFileDialog = lazy(load)

/** The button that opens a new file. */
export function CreateFile() {
  return (
    <Opener
      variant="primary"
      icon={<Plus size={20} />}
      load={load}
      dialog={(open, close) => <CreateFileDialog open={open} onClose={close} />}
    >
      {m.list_new()}
    </Opener>
  )
}
