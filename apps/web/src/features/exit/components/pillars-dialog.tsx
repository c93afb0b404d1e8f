import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { changePlan } from '../api/exit-changes.ts'
import { type ExitPlan, type Pillar, type PillarState, useExitChange } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { PILLARS, pillarNames, pillarStates } from '../exit-words.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'

interface Props extends DialogState {
  plan: ExitPlan
}

/** The planned day and how each pillar stands. */
export default function PillarsDialog({ plan, ...state }: Props) {
  return (
    <ExitDialog {...state} width="wide" title={m.exit_pillars()} description={m.exit_pillars_why()}>
      <PillarsForm plan={plan} onDone={state.onClose} />
    </ExitDialog>
  )
}

const STATES: readonly PillarState[] = ['ok', 'planned', 'missing']

function PillarsForm({ plan, onDone }: { plan: ExitPlan; onDone: () => void }) {
  // What the form was opened with: a colleague's change meanwhile is not written over.
  const [opened] = useState(plan)
  const [plannedOn, setPlannedOn] = useState(plan.plannedOn)
  const [pillars, setPillars] = useState(plan.pillars)
  const [bad, setBad] = useState(false)
  const change = useExitChange()
  const set = (pillar: Pillar, part: Partial<ExitPlan['pillars'][Pillar]>) =>
    setPillars({ ...pillars, [pillar]: { ...pillars[pillar], ...part } })
  const submit = () => {
    if (bad) return
    const moved = PILLARS.filter(
      one =>
        pillars[one].state !== opened.pillars[one].state || noteOf(pillars, one) !== opened.pillars[one].note,
    )
    const body = {
      ...(plannedOn !== opened.plannedOn && { plannedOn }),
      ...(moved.length > 0 && {
        pillars: Object.fromEntries(
          moved.map(one => [one, { state: pillars[one].state, note: noteOf(pillars, one) }]),
        ),
      }),
    }
    change.mutate(() => changePlan(plan, body), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      <DateField
        label={m.exit_planned_on()}
        help={m.exit_planned_help()}
        mark="optional"
        value={plannedOn}
        onChange={setPlannedOn}
        onInvalid={setBad}
        error={faultAt(change.error, 'plannedOn')}
      />
      {PILLARS.map(pillar => (
        <div key={pillar} className="grid items-end gap-x-6 gap-y-2 md:grid-cols-2">
          <RadioGroup
            label={pillarNames[pillar]()}
            layout="segments"
            options={STATES.map(value => ({ value, label: pillarStates[value].words() }))}
            value={pillars[pillar].state}
            onChange={state => set(pillar, { state })}
          />
          <TextInput
            label={m.exit_pillar_note()}
            mark="optional"
            value={pillars[pillar].note ?? ''}
            onChange={note => set(pillar, { note })}
            maxLength={2000}
          />
        </div>
      ))}
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.exit_save()}
      </Button>
    </Form>
  )
}

function noteOf(pillars: ExitPlan['pillars'], pillar: Pillar): string | null {
  return pillars[pillar].note?.trim() || null
}
