import { useState } from 'react'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { changePlan } from '../api/exit-changes.ts'
import { type DialogState, EXIT, type ExitPlan, type PillarState } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'
import { PILLARS, pillarNames, pillarStates } from '../exit-words.ts'

const STATES: readonly PillarState[] = ['ok', 'planned', 'missing']
type Values = Pick<ExitPlan, 'plannedOn'> & ExitPlan['pillars']

/** The planned day and how each pillar stands. */
export default function PillarsDialog({ plan, open, onClose }: DialogState & { plan: ExitPlan }) {
  const [opened] = useState(plan)
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: { plannedOn: opened.plannedOn, ...opened.pillars },
    required: [],
    send: typed => changePlan(plan, movedIn(opened, typed)),
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.exit_pillars()}
      description={m.exit_pillars_why()}
      width="wide"
      open={open}
      submit={m.exit_save()}
      {...form}
    >
      <DateField
        label={m.exit_planned_on()}
        help={m.exit_planned_help()}
        mark="optional"
        value={values.plannedOn}
        onChange={set('plannedOn')}
        onInvalid={onInvalid('plannedOn')}
        error={wrong('plannedOn')}
      />
      {PILLARS.map(pillar => (
        <div key={pillar} className="grid items-end gap-x-6 gap-y-2 md:grid-cols-2">
          <RadioGroup
            label={pillarNames[pillar]()}
            layout="segments"
            options={STATES.map(value => ({ value, label: pillarStates[value].words() }))}
            value={values[pillar].state}
            onChange={state => set(pillar)({ ...values[pillar], state })}
          />
          <TextInput
            label={m.exit_pillar_note()}
            mark="optional"
            value={values[pillar].note ?? ''}
            onChange={note => set(pillar)({ ...values[pillar], note })}
            maxLength={2000}
          />
        </div>
      ))}
    </FormDialog>
  )
}

/** What differs from the plan as it was opened: a colleague's change is not written over. */
function movedIn(opened: ExitPlan, typed: Values): Parameters<typeof changePlan>[1] {
  const pillars = PILLARS.flatMap(one => {
    const [was, { state, note }] = [opened.pillars[one], typed[one]]
    const words = note?.trim() || null
    const part = { ...(state !== was.state && { state }), ...(words !== was.note && { note: words }) }
    return Object.keys(part).length > 0 ? [[one, part] as const] : []
  })
  return {
    ...(typed.plannedOn !== opened.plannedOn && { plannedOn: typed.plannedOn }),
    ...(pillars.length > 0 && { pillars: Object.fromEntries(pillars) }),
  }
}
