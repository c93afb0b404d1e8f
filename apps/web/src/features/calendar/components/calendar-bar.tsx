import { ChevronLeft, ChevronRight } from 'lucide-react'
import { plusDays } from '../../../lib/civil-date.ts'
import { dateRange, longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { ToggleChip } from '../../../ui/chip.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { type CalendarView, changeView, toggleKind } from '../calendar-view.ts'
import { type Kind, kindWords } from '../occasion-words.ts'
import { mondayOf } from '../week-days.ts'

const kinds = ['ritual', 'learning', 'community', 'external', 'meeting', 'appointment', 'drill'] as const

interface Props {
  view: CalendarView & { day: string }
  /** How many of each kind stand in the days shown. */
  counts: ReadonlyMap<Kind, number>
}

/** Where in time, a week or a day, and which kinds. */
export function CalendarBar({ view, counts }: Props) {
  const step = view.mode === 'week' ? 7 : 1
  const monday = mondayOf(view.day)
  const week = view.mode === 'week'
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex items-center gap-1">
          <IconButton
            framed
            label={week ? m.calendar_week_before() : m.calendar_day_before()}
            icon={<ChevronLeft size={20} className="rtl:-scale-x-100" />}
            onClick={() => changeView({ day: plusDays(view.day, -step) })}
          />
          <Button onClick={() => changeView({ day: undefined })}>{m.calendar_today()}</Button>
          <IconButton
            framed
            label={week ? m.calendar_week_after() : m.calendar_day_after()}
            icon={<ChevronRight size={20} className="rtl:-scale-x-100" />}
            onClick={() => changeView({ day: plusDays(view.day, step) })}
          />
          <p aria-live="polite" className="ms-3 font-medium">
            {week ? dateRange(monday, plusDays(monday, 6)) : longDate(view.day)}
          </p>
        </div>
        <RadioGroup
          label={m.calendar_mode()}
          hideLabel
          layout="segments"
          options={[
            { value: 'week' as const, label: m.calendar_mode_week() },
            { value: 'day' as const, label: m.calendar_mode_day() },
          ]}
          value={view.mode}
          onChange={mode => changeView({ mode })}
        />
      </div>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{m.calendar_filter()}</legend>
        {kinds.map(kind => (
          <ToggleChip key={kind} pressed={view.kinds.includes(kind)} onChange={on => toggleKind(kind, on)}>
            {kindWords[kind]()}
            <span className="tabular text-ink-soft">{counts.get(kind) ?? 0}</span>
          </ToggleChip>
        ))}
        {view.kinds.length > 0 && (
          <Button variant="quiet" onClick={() => changeView({ kinds: [] })}>
            {m.calendar_filter_none()}
          </Button>
        )}
      </fieldset>
    </div>
  )
}
