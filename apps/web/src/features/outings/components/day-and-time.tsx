import { useState } from 'react'
import { civilDay, time } from '../../../lib/formats.ts'
import { instantAt } from '../../../lib/instant-at.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'

interface Props {
  dayLabel: string
  timeLabel: string
  /** An instant in UTC; null while day or time is missing. */
  value: string | null
  onChange: (instant: string | null) => void
  error?: string | undefined
}

/** A moment on the centre's clocks, in two boxes. A time alone means today. */
export function DayAndTime({ dayLabel, timeLabel, value, onChange, error }: Props) {
  const [day, setDay] = useState(value ? civilDay(value) : null)
  const [clock, setClock] = useState(value ? time(value) : null)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setDay(value ? civilDay(value) : day)
    setClock(value ? time(value) : clock)
  }
  const change = (nextDay: string | null, nextClock: string | null) => {
    setDay(nextDay)
    setClock(nextClock)
    const next = nextDay && nextClock ? instantAt(nextDay, nextClock) : null
    setKnown(next)
    onChange(next)
  }
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TimeField
        label={timeLabel}
        value={clock}
        onChange={next => change(day ?? (next && civilDay(new Date().toISOString())), next)}
        error={error}
      />
      <DateField label={dayLabel} value={day} onChange={next => change(next, clock)} />
    </div>
  )
}
