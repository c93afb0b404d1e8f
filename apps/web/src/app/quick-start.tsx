import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { Button } from '../ui/button.tsx'

const load = () => import('./quick-start-dialog.tsx')
const QuickStartDialog = lazy(load)

/** The button that begins a record; its dialog comes when somebody reaches for it. */
export function QuickStart({ present }: { present: readonly YouthFileItem[] }) {
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
        {m.start_open()}
      </Button>
      {round > 0 && (
        <Suspense>
          <QuickStartDialog key={round} present={present} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
