import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { list } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { LaterAlertDialog } from '../../../ui/later.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useCloseRollCall } from '../api/close-roll-call.ts'
import type { RollCall } from '../api/get-roll-call.ts'
import { countsLine } from '../roll-call-words.ts'

/** How far the round is, and its end. Who asks to end it without having seen everybody is asked once more. */
export function CloseRound({ rollCall, waiting }: { rollCall: RollCall; waiting: boolean }) {
  const [asked, setAsked] = useState(false)
  const close = useCloseRollCall()
  const open = rollCall.lines.filter(({ state }) => state === 'unchecked')
  const known = open.filter(({ suggested }) => suggested !== null).length
  const unseen = open.length - known
  // Seen here by one, still out by the register: two pages must not disagree about where a child is.
  const torn = rollCall.lines.filter(({ state, expectedAt }) => state === 'here' && expectedAt !== null)
  const doubtful = unseen > 0 || torn.length > 0
  const end = () =>
    close.mutate(rollCall, {
      onSuccess: closed => toast({ title: m.shifts_closed(), description: countsLine(closed) }),
      onError: error =>
        toast({
          title: m.shifts_not_closed(),
          description:
            error instanceof ApiProblem && error.rule === 'roll-call-closed'
              ? m.shifts_is_closed()
              : failureWords(error),
          tone: 'danger',
        }),
      onSettled: () => setAsked(false),
    })
  const total = rollCall.lines.length
  const words =
    unseen > 0
      ? m.shifts_left_unseen({ count: unseen })
      : known > 0
        ? m.shifts_left_known({ count: known })
        : m.shifts_all_seen()
  return (
    <div className="sticky bottom-20 z-10 flex flex-wrap items-end gap-x-6 gap-y-3 rounded-card border border-line bg-surface px-4 py-3 shadow-float lg:bottom-4">
      <div className="min-w-48 flex-1">
        <Progress label={m.shifts_progress()} done={total - unseen} total={total} step={words} />
      </div>
      <Button
        variant="primary"
        icon={<CheckCheck size={20} />}
        loading={close.isPending || (waiting && asked)}
        onClick={() => (doubtful ? setAsked(true) : end())}
      >
        {m.shifts_close()}
      </Button>
      <LaterAlertDialog
        open={asked}
        onOpenChange={setAsked}
        title={torn.length > 0 ? m.shifts_close_torn_title() : m.shifts_close_title()}
        description={
          torn.length > 0
            ? m.shifts_close_torn({ aliases: list(torn.map(({ alias }) => alias)) })
            : m.shifts_close_text({ count: unseen })
        }
        confirm={m.shifts_close_anyway()}
        cancel={m.shifts_close_stay()}
        loading={close.isPending}
        onConfirm={end}
      />
    </div>
  )
}
