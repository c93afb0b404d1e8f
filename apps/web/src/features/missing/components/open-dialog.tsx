import { Siren } from 'lucide-react'
import { useState } from 'react'
import { Offline } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { time } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogClose } from '../../../ui/dialog.tsx'
import { useOpenMissing } from '../api/open-missing.ts'

interface Props {
  youth: { readonly id: string; readonly alias: string }
  /** How far the service's clock is ahead of this device's. */
  skewMs: number
  onOpened: (missingId: string) => void
  onClose: () => void
}

/** The third press: the clock starts, counted from when the person was chosen. */
export function OpenDialog({ youth, skewMs, onOpened, onClose }: Props) {
  const [at] = useState(() => new Date(Date.now() + skewMs).toISOString())
  const keys = useCreateKey()
  const open = useOpenMissing()
  const start = () => {
    const body = { lastSeenAt: at }
    open.mutate(
      // Without a line this waits: the moment is kept, whatever the clock says when it leaves.
      { youthId: youth.id, idempotencyKey: keys.of(body), body },
      { onSuccess: one => onOpened(one.id) },
    )
  }
  const isOffline = open.failureReason instanceof Offline
  return (
    <Dialog
      title={m.missing_confirm({ alias: youth.alias })}
      description={m.missing_confirm_help({ time: time(at) })}
      open
      onClose={onClose}
      actions={
        <>
          <DialogClose>
            <Button className="min-h-14!">{m.missing_other()}</Button>
          </DialogClose>
          <Button
            variant="primary"
            icon={<Siren size={22} />}
            className="min-h-14! px-6! text-title-3!"
            loading={open.isPending}
            onClick={start}
            autoFocus
          >
            {m.missing_start()}
          </Button>
        </>
      }
    >
      {open.isPending && isOffline && <Banner tone="warn">{m.missing_waiting_line()}</Banner>}
      {open.isError && (
        <Banner tone="danger" title={m.missing_not_opened()}>
          {failureWords(open.error)}
        </Banner>
      )}
    </Dialog>
  )
}
