import { today } from '../../../lib/formats.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { askForStudio } from '../api/autonomy-changes.ts'
import { AUTONOMY } from '../api/read-autonomy.ts'
import { autonomyRefusals, dayMissing } from '../autonomy-refusals.ts'

interface Props {
  youthId: string
  open: boolean
  onClose: () => void
}

interface Values {
  words: string
  askedOn: string | null
  wishedFrom: string | null
}

/** The youth asks to live in a studio, in the own words. */
export default function AskDialog({ youthId, open, onClose }: Props) {
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: { words: '', askedOn: today(), wishedFrom: null },
    required: [],
    missing: ({ words, askedOn }) => ({
      words: words.trim() ? undefined : m.autonomy_words_missing(),
      askedOn: dayMissing(askedOn),
    }),
    send: async ({ words, askedOn, wishedFrom }, key) =>
      askedOn && askForStudio(youthId, { words: words.trim(), askedOn, wishedFrom }, key),
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  return (
    <FormDialog title={m.autonomy_ask()} open={open} submit={m.autonomy_save()} {...form}>
      <TextArea
        voice="youth"
        label={m.autonomy_words()}
        help={m.autonomy_words_help()}
        value={values.words}
        onChange={set('words')}
        maxLength={4000}
        rows={4}
        error={wrong('words')}
      />
      <DateField
        label={m.autonomy_asked_on()}
        value={values.askedOn}
        onChange={set('askedOn')}
        onInvalid={onInvalid('askedOn')}
        max={today()}
        error={wrong('askedOn')}
      />
      <DateField
        label={m.autonomy_wished()}
        mark="optional"
        value={values.wishedFrom}
        onChange={set('wishedFrom')}
        onInvalid={onInvalid('wishedFrom')}
        min={values.askedOn ?? today()}
        error={wrong('wishedFrom')}
      />
    </FormDialog>
  )
}
