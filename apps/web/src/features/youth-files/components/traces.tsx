import { Eye } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'

const load = () => import('./traces-panel.tsx')
const TracesPanel = lazy(load)

/** The button that shows who opened or changed the file. */
export function FileTraces({ youthId }: { youthId: string }) {
  return (
    <Opener
      size="small"
      icon={<Eye size={18} />}
      load={load}
      dialog={(open, close) => <TracesPanel youthId={youthId} open={open} onClose={close} />}
    >
      {m.file_traces()}
    </Opener>
  )
}
