import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'

const load = () => import('./create-file-dialog.tsx')
const CreateFileDialog = lazy(load)

/** The button that opens a new file; its dialog comes when somebody reaches for it. */
export function CreateFile() {
  const [open, setOpen] = useState(false)
  const [round, setRound] = useState(0)
  const begin = () => {
    setRound(round + 1)
    setOpen(true)
  }
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus size={20} />}
        aria-haspopup="dialog"
        onPointerEnter={() => void load()}
        onClick={begin}
      >
        {m.list_new()}
      </Button>
      {round > 0 && (
        <Suspense>
          <CreateFileDialog key={round} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
