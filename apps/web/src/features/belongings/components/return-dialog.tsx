import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { money } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { BELONGINGS } from '../api/change-belonging.ts'
import type { Belonging } from '../api/list-belongings.ts'
import { belongingRefusals, returnedToWords } from '../belonging-words.ts'

interface Props {
  belonging: Belonging
  open: boolean
  onClose: () => void
}

interface Values {
  to: keyof typeof returnedToWords
  acknowledged: AcknowledgementType
  note: string
}

/** Gives something back: to whom, and how it was confirmed. Once. */
export default function ReturnDialog({ belonging, open, onClose }: Props) {
  const { id, version, what, cents } = belonging
  const { values, set, form } = useFormAct<Values>({
    start: { to: 'youth', acknowledged: 'signature', note: '' },
    required: [],
    send: ({ note, ...given }) =>
      call('returnBelonging', {
        params: { belongingId: id },
        ifMatch: version,
        body: { ...given, ...(note.trim() && { note: note.trim() }) },
      }),
    refreshes: BELONGINGS,
    refusals: belongingRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.belongings_return_title()}
      description={<bdi>{cents === null ? what : `${what} · ${money(cents)}`}</bdi>}
      open={open}
      submit={m.belongings_return()}
      {...form}
    >
      <RadioGroup
        label={m.belongings_to_whom()}
        layout="columns"
        options={optionsOf(returnedToWords)}
        value={values.to}
        onChange={set('to')}
      />
      <RadioGroup
        label={m.belongings_confirmed_how()}
        layout="columns"
        options={optionsOf(acknowledgementWords)}
        value={values.acknowledged}
        onChange={set('acknowledged')}
      />
      <TextInput
        label={m.belongings_note()}
        mark="optional"
        value={values.note}
        onChange={set('note')}
        maxLength={300}
      />
    </FormDialog>
  )
}
