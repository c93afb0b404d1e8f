import { ListPlus } from 'lucide-react'
import { lazy, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { Dialog } from '../ui/dialog.tsx'
import { LaterCombobox } from '../ui/later.tsx'
import { Opener } from '../ui/opener.tsx'

const load = () => import('../features/tasks/components/create-task-dialog.tsx')
const CreateTaskForm = lazy(() => load().then(one => ({ default: one.CreateTaskForm })))

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
        <Dialog open={open} onClose={close} title={m.calendar_task_new()} description={text}>
          {open && <Chosen text={text} youths={youths} people={people} onDone={close} />}
        </Dialog>
      )}
    >
      {m.calendar_task_new()}
    </Opener>
  )
}

function Chosen({ text, youths, people, onDone }: Props & { onDone: () => void }) {
  const [youthId, setYouthId] = useState<string | null>(null)
  return (
    <>
      <LaterCombobox
        label={m.calendar_appointment_for()}
        options={youths}
        value={youthId}
        onChange={setYouthId}
      />
      {youthId && (
        <CreateTaskForm
          key={youthId}
          youthId={youthId}
          title={text}
          people={people.map(({ value, label }) => ({ id: value, name: label }))}
          onDone={onDone}
        />
      )}
    </>
  )
}
