import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { DurationField } from '../../../ui/duration-field.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { drillResultWords } from '../drill-words.ts'
import type { DrillDraft } from '../outcome-draft.ts'

interface Props {
  draft: DrillDraft
  onChange: (draft: DrillDraft) => void
}

/** How long the house took to be empty, how it went, what to change before the next one. */
export function DrillFields({ draft, onChange }: Props) {
  const out = draft.everybodyOut
  return (
    <>
      <DurationField
        label={m.calendar_drill_minutes()}
        value={draft.minutes ?? null}
        onChange={minutes => onChange({ ...draft, minutes })}
      />
      <RadioGroup
        label={m.calendar_drill_result()}
        layout="segments"
        options={optionsOf(drillResultWords)}
        value={draft.result ?? null}
        onChange={result => onChange({ ...draft, result })}
      />
      <RadioGroup
        label={m.calendar_drill_out()}
        layout="segments"
        options={[
          { value: 'yes', label: m.calendar_yes() },
          { value: 'no', label: m.calendar_no() },
        ]}
        value={out === null || out === undefined ? null : out ? 'yes' : 'no'}
        onChange={answer => onChange({ ...draft, everybodyOut: answer === 'yes' })}
      />
      <TextArea
        label={m.calendar_drill_words()}
        value={draft.words ?? ''}
        onChange={words => onChange({ ...draft, words })}
        maxLength={4000}
        rows={3}
      />
      <TextArea
        label={m.calendar_drill_change()}
        value={draft.toChange ?? ''}
        onChange={toChange => onChange({ ...draft, toChange })}
        maxLength={4000}
        rows={2}
      />
    </>
  )
}
