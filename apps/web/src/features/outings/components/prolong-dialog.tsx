import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { OutingItem } from '../api/list-outings.ts'
import { useProlongOuting } from '../api/prolong-outing.ts'
import { outingFault, outingRefusal } from '../outing-refusal.ts'
import { DayAndTime } from './day-and-time.tsx'
import { LaterChips } from './later-chips.tsx'

const LENGTHS = [15, 30, 60]

interface Props {
  outing: OutingItem
  open: boolean
  onClose: () => void
}

/** A later return, and why. */
export default function ProlongDialog({ outing, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={m.outings_prolong_who({ alias: outing.youthAlias })}>
      {open && <ProlongForm outing={outing} onDone={onClose} />}
    </Dialog>
  )
}

function ProlongForm({ outing, onDone }: { outing: OutingItem; onDone: () => void }) {
  const [from] = useState(() => Math.max(Date.now(), Date.parse(outing.expectedAt)))
  const [until, setUntil] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const prolong = useProlongOuting()
  const submit = () => {
    setAsked(true)
    if (!until || reason.trim() === '') return
    prolong.mutate({ outing, body: { until, reason: reason.trim() } }, { onSuccess: onDone })
  }
  const fault = outingFault(prolong.error, '#/until')
  return (
    <Form onSubmit={submit}>
      {prolong.error && !fault && (
        <Banner tone="danger" title={m.outings_not_saved()}>
          {outingRefusal(prolong.error)}
        </Banner>
      )}
      <LaterChips from={from} minutes={LENGTHS} onPick={setUntil} />
      <DayAndTime
        dayLabel={m.outings_back_day()}
        timeLabel={m.outings_back_time()}
        value={until}
        onChange={setUntil}
        error={fault ?? (asked && !until ? m.outings_time_empty() : undefined)}
      />
      <TextInput
        label={m.outings_prolong_why()}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={asked && reason.trim() === '' ? m.outings_prolong_why_empty() : undefined}
      />
      <Button type="submit" variant="primary" className="self-end" loading={prolong.isPending}>
        {m.outings_prolong()}
      </Button>
    </Form>
  )
}
