import { today } from '../../../lib/formats.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { replaceReferent } from '../api/autonomy-changes.ts'
import { AUTONOMY, type Choices, type Party, type Text } from '../api/read-autonomy.ts'
import { autonomyRefusals, dayMissing } from '../autonomy-refusals.ts'
import { partyName } from '../autonomy-words.ts'

interface Props {
  party: Party
  text: Text
  choices: Choices
  open: boolean
  onClose: () => void
}

interface Values {
  accountId: string | null
  since: string | null
}

/** Another referent takes the place of one who left, and signs the same text. */
export default function ReplaceDialog({ party, text, choices, open, onClose }: Props) {
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: { accountId: null, since: today() },
    required: ['accountId'],
    missing: ({ since }) => ({ since: dayMissing(since) }),
    send: async ({ accountId, since }, key) =>
      accountId && since && replaceReferent(party, { accountId, since }, key),
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  const parties = text.parties.filter(({ until, role }) => until === null && role !== 'substitute')
  const options = choices.referents
    .filter(({ id }) => !parties.some(({ person }) => person?.id === id))
    .map(({ id, name }) => ({ value: id, label: name ?? m.autonomy_somebody() }))
  return (
    <FormDialog
      title={m.autonomy_replace_of({ name: partyName(party) })}
      description={options.length > 0 ? m.autonomy_replace_help() : m.autonomy_replace_nobody()}
      open={open}
      submit={m.autonomy_replace()}
      {...form}
    >
      <Select
        label={m.autonomy_replace_by()}
        options={options}
        value={values.accountId}
        onChange={set('accountId')}
        error={wrong('accountId')}
      />
      <DateField
        label={m.autonomy_replace_since()}
        value={values.since}
        onChange={set('since')}
        onInvalid={onInvalid('since')}
        max={today()}
        error={wrong('since')}
      />
    </FormDialog>
  )
}
