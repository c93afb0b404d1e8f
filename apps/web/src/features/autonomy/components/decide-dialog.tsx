import { list } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { decideApplication } from '../api/autonomy-changes.ts'
import { type Application, AUTONOMY, type Condition } from '../api/read-autonomy.ts'
import { autonomyRefusals, reasonMissing } from '../autonomy-refusals.ts'
import { conditionWords, decisionWords } from '../autonomy-words.ts'

interface Props {
  application: Application
  conditions: readonly Condition[]
  open: boolean
  onClose: () => void
}

interface Values {
  decision: keyof typeof decisionWords | null
  reason: string
  /** The reason speaks of the conditions that are not met or not known, and of opinions that are missing. */
  against: boolean
}

/** Accept, refuse or defer, always with the reason. Accepting against what is not met, known or heard, only when it speaks of that. */
export default function DecideDialog({ application, conditions, open, onClose }: Props) {
  const answered = (wanted: Condition['answer']) =>
    conditions.filter(({ answer }) => answer === wanted).map(({ condition }) => condition)
  const [unmet, unknown] = [answered('no'), answered('unknown')]
  const unheard = application.opinions.length === 0
  const isAgainst = ({ decision }: Values) =>
    decision === 'accepted' && (unmet.length > 0 || unknown.length > 0 || unheard)
  const { values, set, wrong, form } = useFormAct<Values>({
    start: { decision: null, reason: '', against: false },
    required: ['decision'],
    missing: typed => ({
      reason: reasonMissing(typed.reason),
      against: isAgainst(typed) && !typed.against ? m.autonomy_rule_condition_not_met() : undefined,
    }),
    send: async typed => {
      const { decision, reason } = typed
      if (!decision) return
      const against = decision === 'accepted' ? [...unmet, ...unknown] : []
      await decideApplication(application, { decision, reason: reason.trim(), against })
    },
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  const wordsOf = (those: Condition['condition'][]) => list(those.map(one => conditionWords[one]()))
  const spokenOf = list([
    ...[...unmet, ...unknown].map(one => conditionWords[one]()),
    ...(unheard ? [m.autonomy_opinions_missing()] : []),
  ])
  return (
    <FormDialog title={m.autonomy_decide()} open={open} submit={m.autonomy_decide_save()} {...form}>
      <RadioGroup
        label={m.autonomy_decision()}
        options={optionsOf(decisionWords)}
        value={values.decision}
        onChange={set('decision')}
        error={wrong('decision')}
      />
      {unheard && !isAgainst(values) && <Banner tone="info">{m.autonomy_opinions_never()}</Banner>}
      {isAgainst(values) && (
        <Banner tone="warn">
          {unmet.length > 0 && <p>{m.autonomy_unmet({ conditions: wordsOf(unmet) })}</p>}
          {unknown.length > 0 && <p>{m.autonomy_unknown({ conditions: wordsOf(unknown) })}</p>}
          {unheard && <p>{m.autonomy_unheard()}</p>}
        </Banner>
      )}
      <TextArea
        label={m.autonomy_reason()}
        help={m.autonomy_reason_help()}
        value={values.reason}
        onChange={set('reason')}
        maxLength={4000}
        rows={4}
        error={wrong('reason')}
      />
      {isAgainst(values) && (
        <Checkbox
          label={m.autonomy_says_so({ conditions: spokenOf })}
          checked={values.against}
          onChange={set('against')}
          error={wrong('against')}
        />
      )}
    </FormDialog>
  )
}
