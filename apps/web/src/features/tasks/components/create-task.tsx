import { Plus } from 'lucide-react'
import { type ComponentProps, lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'

const load = () => import('./create-task-dialog.tsx')
const CreateTaskDialog = lazy(load)

/** The button that adds a task to a file. */
export function CreateTask(given: Omit<ComponentProps<typeof CreateTaskDialog>, 'open' | 'onClose'>) {
  return (
    <Opener
      size="small"
      icon={<Plus size={18} />}
      load={load}
      dialog={(open, close) => <CreateTaskDialog {...given} open={open} onClose={close} />}
    >
      {m.file_task_new()}
    </Opener>
  )
}
