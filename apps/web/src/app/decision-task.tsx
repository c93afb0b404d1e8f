import { ListPlus } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../paraglide/messages.js'
import { Opener } from '../ui/opener.tsx'

const load = () => import('../features/tasks/components/create-task-dialog.tsx')
const CreateTaskDialog = lazy(load)

interface Props {
  text: string
  youths: readonly { value: string; label: string }[]
  /** Colleagues who may be named. */
  people: readonly { value: string; label: string }[]
}

/** A decision that concerns one youth becomes a task of that youth's file. */
export function DecisionTask({ text, youths, people }: Props) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<ListPlus size={18} />}
      load={load}
      dialog={(open, close) => (
        <CreateTaskDialog
          youths={youths}
          decision={text}
          people={people.map(({ value, label }) => ({ id: value, name: label }))}
          open={open}
          onClose={close}
        />
      )}
    >
      {m.calendar_task_new()}
    </Opener>
  )
}
