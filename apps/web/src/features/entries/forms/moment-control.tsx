import { Fieldset } from '@base-ui/react/fieldset'
import { useState } from 'react'
import { civilDay, time } from '../../../lib/formats.ts'
import { instantAt } from '../../../lib/instant-at.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import type { FieldProps } from '../../../ui/field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { thisMinute } from './moment.ts'

interface Props extends FieldProps {
  /** An instant in UTC. */
  value: unknown
  onChange: (instant: string | undefined) => void
  typed?: string | undefined
  onInvalid?: (invalid: boolean, typed: string) => void
}

/** A day and a time on the centre's clocks; one press takes this moment. */
export function MomentControl({ value, onChange, label, help, error, mark, typed, onInvalid }: Props) {
  const instant = typeof value === 'string' ? value : undefined
  const [day, setDay] = useState(instant ? civilDay(instant) : null)
  const [clock, setClock] = useState(instant ? time(instant) : null)
  const [known, setKnown] = useState(instant)
  if (instant !== known) {
    setKnown(instant)
    setDay(instant ? civilDay(instant) : null)
    setClock(instant ? time(instant) : null)
  }
  const change = (nextDay: string | null, nextClock: string | null) => {
    setDay(nextDay)
    setClock(nextClock)
    const next = nextDay && nextClock ? instantAt(nextDay, nextClock) : undefined
    setKnown(next)
    onChange(next)
  }
  return (
    <Fieldset.Root className="flex flex-col gap-1.5">
      <Fieldset.Legend className="font-medium">{label}</Fieldset.Legend>
      {help && <p className="max-w-prose text-ink-soft text-small">{help}</p>}
      <div className="flex flex-wrap items-start gap-3">
        <DateField
          className="w-auto!"
          label={m.entry_day()}
          hideLabel
          value={day}
          onChange={next => change(next, clock)}
          error={error}
          mark={mark}
          typed={typed}
          {...(onInvalid && { onInvalid })}
        />
        <TimeField
          className="w-auto!"
          label={m.entry_time()}
          hideLabel
          value={clock}
          onChange={next => change(day, next)}
        />
        {!instant && (
          <Button
            onClick={() => {
              const now = thisMinute()
              change(civilDay(now), time(now))
            }}
          >
            {m.entry_now()}
          </Button>
        )}
      </div>
    </Fieldset.Root>
  )
}
