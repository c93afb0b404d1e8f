import { isCodes } from '@havre/kinds/answers.ts'
import type { RowField } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { DurationField } from '../../../ui/duration-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { CodeControl } from './code-control.tsx'
import type { ControlProps } from './control-props.ts'
import { labelled, voiceOf } from './field-label.tsx'
import { useProblemAt, useTypedDate } from './form-context.ts'
import { LanguageControl } from './language-control.tsx'
import { MomentControl } from './moment-control.tsx'
import { NumberControl } from './number-control.tsx'
import { PersonControl } from './person-control.tsx'
import { WordsControl } from './words-control.tsx'

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const whole = (value: unknown) => (typeof value === 'number' ? value : null)

/** The control of one field that holds a single answer, whatever its type. */
export function CellControl({
  field,
  value,
  onChange,
  pointer,
  place = pointer,
}: ControlProps<RowField> & { place?: string }) {
  const date = useTypedDate(place)
  const error = useProblemAt(pointer)
  const common = { ...labelled(field), error }
  const type = (typed: string) => onChange(typed === '' ? undefined : typed)
  switch (field.type) {
    case 'line':
      return <TextInput {...common} value={text(value)} onChange={type} maxLength={field.maxLength} />
    case 'text':
      return (
        <TextArea
          {...common}
          value={text(value)}
          onChange={type}
          maxLength={field.maxLength}
          {...voiceProp(field)}
        />
      )
    case 'place':
      return (
        <TextInput
          {...common}
          help={common.help ?? m.entry_place_help({ neutral: textOf(field.neutral) })}
          value={text(value)}
          onChange={type}
          maxLength={field.maxLength}
        />
      )
    case 'words':
      return <WordsControl {...{ field, value, onChange, pointer }} />
    case 'person':
      return <PersonControl {...{ field, value, onChange, pointer }} />
    case 'code':
      return (
        <CodeControl
          {...{ value, onChange, error }}
          label={common.label}
          help={common.help}
          terms={field.options}
        />
      )
    case 'codes':
      return (
        <CheckboxGroup
          {...common}
          options={field.options.map(term => ({ value: term.code, label: textOf(term.label) }))}
          value={isCodes(value) ? value : []}
          onChange={codes => onChange(codes.length > 0 ? codes : undefined)}
        />
      )
    case 'bool':
      return (
        <CodeControl
          {...common}
          terms={yesNo()}
          value={value === true ? 'yes' : value === false ? 'no' : undefined}
          onChange={code => onChange(code === undefined ? undefined : code === 'yes')}
        />
      )
    case 'language':
      return <LanguageControl {...common} value={value} onChange={onChange} />
    case 'date':
      return (
        <DateField
          {...common}
          {...date}
          value={typeof value === 'string' ? value : null}
          onChange={date => onChange(date ?? undefined)}
        />
      )
    case 'datetime':
      return <MomentControl {...common} {...date} value={value} onChange={onChange} />
    case 'minutes':
      return (
        <DurationField
          {...common}
          value={whole(value)}
          onChange={minutes => onChange(minutes ?? undefined)}
        />
      )
    case 'int':
    case 'money':
      return (
        <NumberControl
          {...common}
          cents={field.type === 'money'}
          min={field.min ?? 0}
          max={field.max}
          value={whole(value)}
          onChange={onChange}
        />
      )
  }
}

function voiceProp(field: RowField) {
  const voice = voiceOf(field)
  return voice ? { voice } : {}
}

function yesNo() {
  return [
    { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
    { code: 'no', label: { fr: 'Non', nl: 'Nee', en: 'No' } },
  ]
}
