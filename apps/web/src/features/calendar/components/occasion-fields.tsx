import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { LaterSelect } from '../../../ui/later.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Draft } from '../occasion-draft.ts'
import { audienceWords, type Kind, kindHints, kindWords, type Place, placeWords } from '../occasion-words.ts'
import { SignPicker } from './sign-picker.tsx'

interface Props {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  /** For a new one; what an occasion is never changes afterwards. */
  onKind?: (kind: Kind) => void
  missingTitle: boolean
}

/** What it is, in words and as a picture, for whom and where. */
export function OccasionFields({ draft, onChange, onKind, missingTitle }: Props) {
  return (
    <>
      {onKind && (
        <RadioGroup
          label={m.calendar_kind()}
          layout="columns"
          options={optionsOf(kindWords).map(option => ({ ...option, hint: kindHints[option.value]() }))}
          value={draft.kind}
          onChange={onKind}
        />
      )}
      <TextInput
        label={m.calendar_title()}
        help={m.calendar_title_help()}
        value={draft.title}
        onChange={title => onChange({ title })}
        maxLength={120}
        error={missingTitle ? m.calendar_missing_title() : undefined}
      />
      <SignPicker value={draft.sign} onChange={sign => onChange({ sign })} />
      <RadioGroup
        label={m.calendar_audience()}
        layout="segments"
        options={optionsOf(audienceWords)}
        value={draft.audience}
        onChange={audience => onChange({ audience })}
      />
      {draft.kind === 'learning' && (
        <TextInput
          label={m.calendar_aim()}
          mark="optional"
          value={draft.aim}
          onChange={aim => onChange({ aim })}
          maxLength={500}
        />
      )}
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
      <TextArea
        label={m.calendar_description()}
        mark="optional"
        value={draft.description}
        onChange={description => onChange({ description })}
        maxLength={4000}
        rows={3}
      />
    </>
  )
}

function isPlace(value: string): value is Place {
  return value in placeWords
}
