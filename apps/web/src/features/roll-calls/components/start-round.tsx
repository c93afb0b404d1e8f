import { ClipboardCheck } from 'lucide-react'
import { useRef } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { toast } from '../../../ui/toasts.ts'
import { type RollCallKind, useStartRollCall } from '../api/start-roll-call.ts'
import { kindWords } from '../roll-call-words.ts'

interface Props {
  kind: RollCallKind
  /** Instead of the name of the round. */
  label?: string
  onOpen: (rollCallId: string) => void
}

/** The button that begins a round, or goes on with the one a colleague began. */
export function StartRound({ kind, label, onOpen }: Props) {
  const start = useStartRollCall()
  const key = useRef(crypto.randomUUID())
  return (
    <Button
      {...(label && { 'aria-label': m.shifts_start_kind({ kind: kindWords[kind]() }) })}
      icon={<ClipboardCheck size={20} />}
      loading={start.isPending}
      onClick={() =>
        start.mutate(
          { kind, idempotencyKey: key.current },
          {
            onSuccess: rollCall => onOpen(rollCall.id),
            onError: error =>
              toast({ title: m.shifts_not_started(), description: failureWords(error), tone: 'danger' }),
          },
        )
      }
    >
      {label ?? kindWords[kind]()}
    </Button>
  )
}
