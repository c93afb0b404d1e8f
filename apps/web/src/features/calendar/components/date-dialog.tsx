import { useState } from 'react'
import { date as dateWords } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { useChangeDate, useEndOccasion } from '../api/change-date.ts'
import type { Occurrence } from '../api/read-occurrence.ts'
import { refusalWords } from '../refusal-words.ts'

interface Props {
  occurrence: Occurrence
  open: boolean
  onClose: () => void
  /** This date is gone with all that followed. */
  onEnded: () => void
}

/** One date: moved, cancelled, as the rhythm says again; or it stops from here on. */
export default function DateDialog({ occurrence, open, onClose, onEnded }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.calendar_date_change()}
      description={dateWords(occurrence.date)}
    >
      {open && <DateForm occurrence={occurrence} onDone={onClose} onEnded={onEnded} />}
    </Dialog>
  )
}

type Act = 'move' | 'cancel' | 'restore' | 'end'

function DateForm({
  occurrence,
  onDone,
  onEnded,
}: {
  occurrence: Occurrence
  onDone: () => void
  onEnded: () => void
}) {
  const { occasion, on, moved, cancelled } = occurrence
  const changed = moved || cancelled
  const [act, setAct] = useState<Act>(cancelled ? 'restore' : 'move')
  const [day, setDay] = useState<string | null>(occurrence.date)
  const [starts, setStarts] = useState<string | null>(occurrence.starts)
  const [ends, setEnds] = useState(occurrence.ends)
  const change = useChangeDate()
  const end = useEndOccasion()
  const error = change.error ?? end.error
  const at = { occasionId: occasion.id, version: occasion.version }

  const submit = () => {
    if (act === 'end') end.mutate({ ...at, from: on }, { onSuccess: onEnded })
    else if (act !== 'move') change.mutate({ ...at, body: { change: act, on } }, { onSuccess: onDone })
    else if (day && starts) {
      const body = { change: act, on, date: day, starts, ends } as const
      change.mutate({ ...at, body }, { onSuccess: onDone })
    }
  }
  return (
    <Form onSubmit={submit}>
      {error && (
        <Banner tone="danger" title={m.calendar_not_saved()}>
          {refusalWords(error)}
        </Banner>
      )}
      <RadioGroup
        label={m.calendar_date_what()}
        options={[
          { value: 'move' as const, label: m.calendar_date_move() },
          ...(cancelled ? [] : [{ value: 'cancel' as const, label: m.calendar_date_cancel() }]),
          ...(changed ? [{ value: 'restore' as const, label: m.calendar_date_restore() }] : []),
          { value: 'end' as const, label: m.calendar_date_end(), hint: m.calendar_date_end_hint() },
        ]}
        value={act}
        onChange={setAct}
      />
      {act === 'move' && (
        <>
          <DateField
            label={m.calendar_day()}
            value={day}
            onChange={setDay}
            error={day ? undefined : m.calendar_missing_date()}
          />
          <FormGrid columns={2}>
            <TimeField
              label={m.calendar_starts()}
              value={starts}
              onChange={setStarts}
              error={starts ? undefined : m.calendar_missing_time()}
            />
            <TimeField
              label={m.calendar_ends()}
              mark="optional"
              value={ends}
              onChange={setEnds}
              error={starts && ends && ends <= starts ? m.calendar_rule_ends() : undefined}
            />
          </FormGrid>
        </>
      )}
      <Button
        type="submit"
        variant={act === 'end' || act === 'cancel' ? 'danger' : 'primary'}
        className="self-end"
        loading={change.isPending || end.isPending}
      >
        {act === 'end'
          ? m.calendar_date_end_do()
          : act === 'cancel'
            ? m.calendar_date_cancel_do()
            : m.calendar_save()}
      </Button>
    </Form>
  )
}
