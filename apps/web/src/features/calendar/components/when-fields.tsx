import { weekday } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import type { WhenDraft } from '../occasion-draft.ts'

const days = ['1', '2', '3', '4', '5', '6', '7'] as const

interface Props {
  when: WhenDraft
  onChange: (when: WhenDraft) => void
  /** Somebody tried to go on: what is missing is said now. */
  tried: boolean
}

/** One day, or the weekdays of every so many weeks; from, to, until. */
export function WhenFields({ when, onChange, tried }: Props) {
  const repeats = when.repeat !== 'once'
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        label={m.calendar_repeat()}
        layout="segments"
        options={[
          { value: 'once' as const, label: m.calendar_repeat_once() },
          { value: '1' as const, label: m.calendar_repeat_week() },
          { value: '2' as const, label: m.calendar_repeat_two() },
          { value: '4' as const, label: m.calendar_repeat_four() },
        ]}
        value={when.repeat}
        onChange={repeat => onChange({ ...when, repeat })}
      />
      {repeats && (
        <CheckboxGroup
          label={m.calendar_weekdays()}
          options={days.map(value => ({ value, label: weekday(Number(value)) }))}
          value={days.filter(day => when.weekdays.includes(day))}
          onChange={weekdays => onChange({ ...when, weekdays })}
          error={tried && when.weekdays.length === 0 ? m.calendar_missing_weekday() : undefined}
        />
      )}
      <FormGrid columns={2}>
        <DateField
          label={repeats ? m.calendar_from_day() : m.calendar_day()}
          value={when.date}
          onChange={date => onChange({ ...when, date })}
          error={tried && !when.date ? m.calendar_missing_date() : undefined}
        />
        {repeats && (
          <DateField
            label={m.calendar_until_day()}
            mark="optional"
            value={when.until}
            onChange={until => onChange({ ...when, until })}
          />
        )}
      </FormGrid>
      <FormGrid columns={2}>
        <TimeField
          label={m.calendar_starts()}
          value={when.starts}
          onChange={starts => onChange({ ...when, starts })}
          error={tried && !when.starts ? m.calendar_missing_time() : undefined}
        />
        <TimeField
          label={m.calendar_ends()}
          mark="optional"
          value={when.ends}
          onChange={ends => onChange({ ...when, ends })}
          error={endsFault(when)}
        />
      </FormGrid>
    </div>
  )
}

function endsFault({ starts, ends }: WhenDraft): string | undefined {
  return starts && ends && ends <= starts ? m.calendar_rule_ends() : undefined
}
