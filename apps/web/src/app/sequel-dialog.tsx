import type { Entry } from '@havre/contracts/entries.ts'
import { m } from '../paraglide/messages.js'
import { Dialog } from '../ui/dialog.tsx'
import { QuickStartKinds } from './quick-start-kinds.tsx'

interface Props {
  entry: Entry
  open: boolean
  onClose: () => void
}

/** What may be written on from an entry: any form that this person may start on its file. */
export default function SequelDialog({ entry, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={m.acts_sequel()}
      description={m.acts_sequel_help()}
    >
      <QuickStartKinds youthId={entry.youthId} continuesId={entry.id} />
    </Dialog>
  )
}
