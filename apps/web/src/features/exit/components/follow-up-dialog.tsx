import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { changeFollowUp, holdFollowUp } from '../api/exit-changes.ts'
import { type DialogState, EXIT, type FollowUpDay } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'
import { footingWords, reachedWords, safetyWords, wellbeingWords } from '../exit-words.ts'

interface Props extends DialogState {
  exitId: string
  day: FollowUpDay
}

type Record = NonNullable<FollowUpDay['record']>
type Told = Pick<Record, 'housing' | 'income' | 'residence' | 'schoolWork' | 'safety' | 'wellbeing'>
interface Values extends Told {
  heldOn: string | null
  reached: Record['reached'] | null
  needs: string
}
const NOTHING: Told = {
  housing: null,
  income: null,
  residence: null,
  schoolWork: null,
  safety: null,
  wellbeing: null,
}
const FOOTINGS = [
  { name: 'housing', label: m.exit_pillar_housing },
  { name: 'income', label: m.exit_pillar_income },
  { name: 'residence', label: m.exit_pillar_residence },
  { name: 'schoolWork', label: m.exit_fu_schoolWork },
] as const

const toldIn = ({ housing, income, residence, schoolWork, safety, wellbeing }: Told): Told => ({
  housing,
  income,
  residence,
  schoolWork,
  safety,
  wellbeing,
})

/** How it goes, one, three, six or twelve months later. */
export default function FollowUpDialog({ exitId, day, open, onClose }: Props) {
  const { month, explain, record } = day
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      heldOn: record?.heldOn ?? today(),
      reached: record?.reached ?? null,
      needs: record?.needs ?? '',
      ...toldIn(record ?? NOTHING),
    },
    required: ['heldOn', 'reached'],
    send: async ({ heldOn, reached, needs, ...told }, idempotencyKey) => {
      if (!heldOn || !reached) return
      // Nothing is known of who was not reached.
      const states = reached === 'yes' ? toldIn(told) : NOTHING
      const body = { heldOn, reached, ...states, needs: needs.trim() || null }
      await (record ? changeFollowUp(record, body) : holdFollowUp(exitId, { month, ...body }, idempotencyKey))
    },
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={`${m.exit_follow_ups()} · ${m.exit_month({ count: month })}`}
      description={textOf(explain)}
      width="wide"
      open={open}
      submit={m.exit_save()}
      {...form}
    >
      <FormGrid columns={2}>
        <DateField
          label={m.exit_fu_held_on()}
          value={values.heldOn}
          onChange={set('heldOn')}
          onInvalid={onInvalid('heldOn')}
          error={wrong('heldOn')}
        />
        <RadioGroup
          label={m.exit_fu_reached()}
          layout="segments"
          options={optionsOf(reachedWords)}
          value={values.reached}
          onChange={set('reached')}
          error={wrong('reached')}
        />
      </FormGrid>
      {values.reached === 'yes' && (
        <FormGrid columns={2}>
          {FOOTINGS.map(({ name, label }) => (
            <Select
              key={name}
              label={label()}
              mark="optional"
              options={optionsOf(footingWords)}
              value={values[name]}
              onChange={set(name)}
            />
          ))}
          <Select
            label={m.exit_fu_safety()}
            mark="optional"
            options={optionsOf(safetyWords)}
            value={values.safety}
            onChange={set('safety')}
          />
          <Select
            label={m.exit_fu_wellbeing()}
            mark="optional"
            options={optionsOf(wellbeingWords)}
            value={values.wellbeing}
            onChange={set('wellbeing')}
          />
        </FormGrid>
      )}
      <TextArea
        label={m.exit_fu_needs()}
        mark="optional"
        voice="youth"
        value={values.needs}
        onChange={set('needs')}
        maxLength={2000}
        rows={2}
      />
    </FormDialog>
  )
}
