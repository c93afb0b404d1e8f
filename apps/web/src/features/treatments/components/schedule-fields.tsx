import type { CreateTreatment } from '@havre/contracts/treatments.ts'
import { Plus, X } from 'lucide-react'
import { duration, weekday } from '../../../lib/formats.ts'
import { readTypedDuration } from '../../../lib/typed-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import type { Treatment } from '../api/list-treatments.ts'

const MOST_TIMES = 12
const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
type Day = (typeof DAYS)[number]

/** What stands in the boxes; a schedule only once it is whole. */
export interface Typed {
  kind: 'clock' | 'needed'
  times: readonly { key: string; time: string | null }[]
  days: readonly Day[]
  interval: string
  most: string
}

const box = (time: string | null) => ({ key: crypto.randomUUID(), time })

export function toTyped(schedule: Treatment['schedule'] | undefined): Typed {
  const empty: Typed = { kind: 'clock', times: [box(null)], days: [], interval: '4 h', most: '4' }
  if (!schedule) return empty
  if (schedule.kind === 'needed') {
    const { minIntervalMinutes, dailyMax } = schedule
    return { ...empty, kind: 'needed', interval: duration(minIntervalMinutes), most: String(dailyMax) }
  }
  const days = DAYS.filter(day => schedule.weekdays.includes(Number(day)))
  return { ...empty, times: schedule.times.map(box), days }
}

/** The schedule that the boxes make, or undefined while something is missing. */
export function readSchedule(typed: Typed): CreateTreatment['schedule'] | undefined {
  if (typed.kind === 'needed') {
    const minIntervalMinutes = readTypedDuration(typed.interval)
    const dailyMax = Number(typed.most)
    const isWhole = minIntervalMinutes !== undefined && minIntervalMinutes >= 15
    if (!isWhole || !Number.isInteger(dailyMax) || dailyMax < 1 || dailyMax > 24) return undefined
    return { kind: 'needed', minIntervalMinutes, dailyMax }
  }
  const times = typed.times.flatMap(({ time }) => time ?? [])
  return times.length > 0 ? { kind: 'clock', times, weekdays: typed.days.map(Number) } : undefined
}

interface Props {
  typed: Typed
  onChange: (typed: Typed) => void
  /** What is said of a schedule that is not whole, once somebody tried to go on. */
  missing: string | undefined
}

/** By the clock on some days, or if needed with a distance and a ceiling. */
export function ScheduleFields({ typed, onChange, missing }: Props) {
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        label={m.treatments_when()}
        layout="segments"
        options={[
          { value: 'clock' as const, label: m.treatments_by_clock() },
          { value: 'needed' as const, label: m.treatments_if_needed() },
        ]}
        value={typed.kind}
        onChange={kind => onChange({ ...typed, kind })}
      />
      {typed.kind === 'clock' ? (
        <ClockFields typed={typed} onChange={onChange} missing={missing} />
      ) : (
        <FormGrid columns={2}>
          <TextInput
            label={m.treatments_interval()}
            help={m.treatments_interval_help()}
            value={typed.interval}
            onChange={interval => onChange({ ...typed, interval })}
            maxLength={12}
            error={missing}
          />
          <TextInput
            label={m.treatments_most()}
            help={m.treatments_most_help()}
            inputMode="numeric"
            value={typed.most}
            onChange={most => onChange({ ...typed, most })}
            maxLength={2}
            error={missing}
          />
        </FormGrid>
      )}
    </div>
  )
}

function ClockFields({ typed, onChange, missing }: Props) {
  const set = (key: string, time: string | null) =>
    onChange({ ...typed, times: typed.times.map(one => (one.key === key ? { key, time } : one)) })
  return (
    <>
      <div className="flex flex-wrap items-end gap-4">
        {typed.times.map(({ key, time }, at) => (
          <div key={key} className="flex items-end gap-1">
            <TimeField
              label={m.treatments_time_at({ count: at + 1 })}
              className="w-32"
              value={time}
              onChange={next => set(key, next)}
              error={at === 0 ? missing : undefined}
            />
            {typed.times.length > 1 && (
              <IconButton
                label={m.treatments_time_remove({ count: at + 1 })}
                icon={<X size={18} />}
                onClick={() => onChange({ ...typed, times: typed.times.filter(one => one.key !== key) })}
              />
            )}
          </div>
        ))}
        {typed.times.length < MOST_TIMES && (
          <Button
            variant="quiet"
            icon={<Plus size={18} />}
            onClick={() => onChange({ ...typed, times: [...typed.times, box(null)] })}
          >
            {m.treatments_time_add()}
          </Button>
        )}
      </div>
      <CheckboxGroup
        label={m.treatments_days()}
        help={m.treatments_days_help()}
        options={DAYS.map(value => ({ value, label: weekday(Number(value)) }))}
        value={typed.days}
        onChange={days => onChange({ ...typed, days })}
      />
    </>
  )
}
