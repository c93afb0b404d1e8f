import { useState } from 'react'
import { civilDay, time } from '../../../lib/formats.ts'
import { instantAt } from '../../../lib/instant-at.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'

interface Props {
  label: string
  help?: string
  /** An instant in UTC. */
  value: string
  onChange: (instant: string) => void
  error?: string | undefined
}

/** A moment on the centre's clocks: the time first, for it is the time that gets corrected; the day beside it. */
export function MomentField({ label, help, value, onChange, error }: Props) {
  const [day, setDay] = useState<string | null>(civilDay(value))
  const [clock, setClock] = useState<string | null>(time(value))
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setDay(civilDay(value))
    setClock(time(value))
  }
  const change = (nextDay: string | null, nextClock: string | null) => {
    setDay(nextDay)
    setClock(nextClock)
    if (!nextDay || !nextClock) return
    const next = instantAt(nextDay, nextClock)
    // The same minute as before is no change: the seconds that nobody typed stay.
    if (civilDay(value) === nextDay && time(value) === nextClock) return
    setKnown(next)
    onChange(next)
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="font-semibold">{label}</legend>
      {help && <p className="text-ink-soft text-small">{help}</p>}
      <div className="flex flex-wrap items-start gap-3">
        <TimeField
          className="w-auto!"
          label={`${label}, ${m.missing_time()}`}
          hideLabel
          value={clock}
          onChange={next => change(day, next)}
          error={error}
        />
        <DateField
          className="w-auto!"
          label={`${label}, ${m.missing_day()}`}
          hideLabel
          value={day}
          onChange={next => change(next, clock)}
        />
      </div>
    </fieldset>
  )
}
