import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { changeOpinion, giveOpinion } from '../api/autonomy-changes.ts'
import { type Application, AUTONOMY, type Opinion } from '../api/read-autonomy.ts'
import { autonomyRefusals } from '../autonomy-refusals.ts'
import { opinionWords } from '../autonomy-words.ts'

interface Props {
  application: Application
  /** The own opinion, where one was given. */
  mine: Opinion | undefined
  open: boolean
  onClose: () => void
}

interface Values {
  opinion: Opinion['opinion'] | null
  words: string
}

/** What a referent thinks of it: one a person, until the decision. */
export default function OpinionDialog({ application, mine, open, onClose }: Props) {
  const { values, set, wrong, form } = useFormAct<Values>({
    start: { opinion: mine?.opinion ?? null, words: mine?.words ?? '' },
    required: ['opinion'],
    send: async ({ opinion, words }, key) => {
      if (!opinion) return
      const body = { opinion, words: words.trim() || null }
      await (mine ? changeOpinion(mine, body) : giveOpinion(application.id, body, key))
    },
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={mine ? m.autonomy_opinion_change() : m.autonomy_opinion_give()}
      open={open}
      submit={m.autonomy_save()}
      {...form}
    >
      <RadioGroup
        label={m.autonomy_opinion()}
        options={optionsOf(opinionWords)}
        value={values.opinion}
        onChange={set('opinion')}
        error={wrong('opinion')}
      />
      <TextArea
        label={m.autonomy_opinion_words()}
        mark="optional"
        value={values.words}
        onChange={set('words')}
        maxLength={2000}
        error={wrong('words')}
      />
    </FormDialog>
  )
}
