import { Fieldset } from '@base-ui/react/fieldset'
import { type Answer, isObject } from '@havre/kinds/answers.ts'
import { ACKNOWLEDGEMENT_TYPES, type FieldOf } from '@havre/kinds/kind.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { labelled } from './field-label.tsx'
import { useProblemAt } from './form-context.ts'
import { acknowledgements } from './labels.ts'

interface Props {
  field: FieldOf<'acknowledgement'>
  value: unknown
  onChange: (answer: Answer | undefined) => void
  pointer: string
}

/** How the youth says that they have understood. Declining is an answer; nobody is made to sign. */
export function AcknowledgementControl({ field, value, onChange, pointer }: Props) {
  const given = isObject(value) ? value : {}
  const text = (part: unknown) => (typeof part === 'string' ? part : '')
  const change = (part: { readonly [name: string]: string | undefined }) => {
    const parts = Object.entries({ ...given, ...part }).filter(([, one]) => one !== undefined && one !== '')
    onChange(parts.length > 0 ? Object.fromEntries(parts) : undefined)
  }
  return (
    <Fieldset.Root className="flex flex-col gap-4 rounded-card border border-line bg-sunken/40 p-4">
      <Fieldset.Legend className="float-start font-semibold">{labelled(field).label}</Fieldset.Legend>
      <RadioGroup
        label={m.entry_ack_how()}
        help={labelled(field).help}
        layout="columns"
        options={acknowledgements()}
        value={ACKNOWLEDGEMENT_TYPES.find(type => type === given.type) ?? null}
        onChange={type => change({ type })}
      />
      <DateField
        label={m.entry_ack_date()}
        error={useProblemAt(`${pointer}/date`)}
        value={typeof given.date === 'string' ? given.date : null}
        onChange={date => change({ date: date ?? undefined })}
      />
      <TextArea
        label={m.entry_ack_refused()}
        error={useProblemAt(`${pointer}/refusedItems`)}
        rows={2}
        maxLength={field.maxLength}
        value={text(given.refusedItems)}
        onChange={refusedItems => change({ refusedItems })}
      />
      <TextArea
        label={m.entry_ack_comment()}
        error={useProblemAt(`${pointer}/comment`)}
        rows={2}
        maxLength={field.maxLength}
        value={text(given.comment)}
        onChange={comment => change({ comment })}
      />
    </Fieldset.Root>
  )
}
