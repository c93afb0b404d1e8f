import { PenLine, Plus, Undo2 } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import type { Belonging } from '../api/list-belongings.ts'

const loadReceive = () => import('./receive-dialog.tsx')
const ReceiveDialog = lazy(loadReceive)
const loadReturn = () => import('./return-dialog.tsx')
const ReturnDialog = lazy(loadReturn)
const loadChange = () => import('./change-dialog.tsx')
const ChangeDialog = lazy(loadChange)

/** The button that takes something into keeping. */
export function AddBelonging({ youthId, withMoney }: { youthId: string; withMoney: boolean }) {
  return (
    <Opener
      icon={<Plus size={18} />}
      load={loadReceive}
      dialog={(open, close) => (
        <ReceiveDialog youthId={youthId} withMoney={withMoney} open={open} onClose={close} />
      )}
    >
      {m.belongings_receive()}
    </Opener>
  )
}

/** The button that gives it back. */
export function ReturnBelonging({ belonging }: { belonging: Belonging }) {
  return (
    <Opener
      size="small"
      icon={<Undo2 size={18} />}
      load={loadReturn}
      dialog={(open, close) => <ReturnDialog belonging={belonging} open={open} onClose={close} />}
    >
      {m.belongings_return()}
      <span className="sr-only"> {belonging.what}</span>
    </Opener>
  )
}

/** The button that says where it is now, or what happened to it. */
export function ChangeBelonging({ belonging }: { belonging: Belonging }) {
  return (
    <Opener
      size="small"
      variant="quiet"
      icon={<PenLine size={18} />}
      load={loadChange}
      dialog={(open, close) => <ChangeDialog belonging={belonging} open={open} onClose={close} />}
    >
      {m.belongings_change()}
      <span className="sr-only"> {belonging.what}</span>
    </Opener>
  )
}
