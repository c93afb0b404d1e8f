import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { LaterCombobox, LaterSelect } from '../../../ui/later.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import type { AppointmentDraft } from '../appointment-draft.ts'
import { accompanimentWords, appointmentStatusWords, type Place, placeWords } from '../occasion-words.ts'
import { SignPicker } from './sign-picker.tsx'

/** Somebody or something to choose. */
export interface Choice {
  value: string
  label: string
}

interface Props {
  draft: AppointmentDraft
  onChange: (change: Partial<AppointmentDraft>) => void
  people: readonly Choice[]
  tried: boolean
  existing: boolean
}

export function AppointmentFields({ draft, onChange, people, tried, existing }: Props) {
  const { starts, ends } = draft
  return (
    <>
      {existing && (
        <RadioGroup
          label={m.calendar_appointment_status()}
          layout="segments"
          options={optionsOf(appointmentStatusWords)}
          value={draft.status}
          onChange={status => onChange({ status })}
        />
      )}
      <TextInput
        label={m.calendar_title()}
        help={m.calendar_appointment_title_help()}
        value={draft.title}
        onChange={title => onChange({ title })}
        maxLength={120}
        error={tried && draft.title.trim() === '' ? m.calendar_missing_title() : undefined}
      />
      <FormGrid columns={2}>
        <DateField
          label={m.calendar_day()}
          value={draft.date}
          onChange={date => onChange({ date })}
          error={tried && !draft.date ? m.calendar_missing_date() : undefined}
        />
        <div className="grid grid-cols-2 gap-4">
          <TimeField
            label={m.calendar_starts()}
            value={starts}
            onChange={next => onChange({ starts: next })}
            error={tried && !starts ? m.calendar_missing_time() : undefined}
          />
          <TimeField
            label={m.calendar_ends()}
            value={ends}
            onChange={next => onChange({ ends: next })}
            error={starts && ends && ends <= starts ? m.calendar_rule_ends() : undefined}
          />
        </div>
      </FormGrid>
      <FormGrid columns={2}>
        <LaterSelect
          label={m.calendar_place()}
          help={m.calendar_place_help()}
          options={[{ value: 'none', label: m.calendar_place_none() }, ...optionsOf(placeWords)]}
          value={draft.place}
          onChange={value => onChange({ place: isPlace(value) ? value : 'none' })}
        />
        {draft.place !== 'none' && (
          <TextInput
            label={m.calendar_place_words()}
            help={m.calendar_place_words_help()}
            value={draft.placeWords}
            onChange={words => onChange({ placeWords: words })}
            maxLength={200}
          />
        )}
      </FormGrid>
      <RadioGroup
        label={m.calendar_with()}
        layout="segments"
        options={optionsOf(accompanimentWords)}
        value={draft.accompaniment}
        onChange={accompaniment => onChange({ accompaniment })}
      />
      {draft.accompaniment !== 'alone' && (
        <LaterCombobox
          label={m.calendar_escort()}
          mark="optional"
          options={people}
          value={draft.escortId}
          onChange={escortId => onChange({ escortId })}
        />
      )}
      <SignPicker value={draft.sign} onChange={sign => onChange({ sign })} />
      <TextArea
        label={m.calendar_note()}
        help={m.calendar_note_help()}
        value={draft.note}
        onChange={note => onChange({ note })}
        maxLength={2000}
        rows={2}
      />
      <Checkbox
        label={m.calendar_in_week()}
        help={m.calendar_in_week_help()}
        checked={draft.inWeek}
        onChange={inWeek => onChange({ inWeek })}
      />
    </>
  )
}

function isPlace(value: string): value is Place {
  return value in placeWords
}
