import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { changeFollowUp, holdFollowUp } from '../api/exit-changes.ts'
import { type FollowUpDay, useExitChange } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { footingWords, reachedWords, safetyWords, wellbeingWords } from '../exit-words.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'

interface Props extends DialogState {
  exitId: string
  day: FollowUpDay
}

/** How it goes, one, three, six or twelve months later. */
export default function FollowUpDialog({ open, onClose, ...given }: Props) {
  const { month, explain } = given.day
  return (
    <ExitDialog
      open={open}
      onClose={onClose}
      width="wide"
      title={`${m.exit_follow_ups()} · ${m.exit_month({ count: month })}`}
      description={textOf(explain)}
    >
      <FollowUpForm {...given} onDone={onClose} />
    </ExitDialog>
  )
}

type Record = NonNullable<FollowUpDay['record']>
type Told = Pick<Record, 'housing' | 'income' | 'residence' | 'schoolWork' | 'safety' | 'wellbeing'>
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

function FollowUpForm({ exitId, day, onDone }: Omit<Props, keyof DialogState> & { onDone: () => void }) {
  const { record } = day
  const [heldOn, setHeldOn] = useState<string | null>(record?.heldOn ?? today())
  const [reached, setReached] = useState(record?.reached ?? null)
  const [told, setTold] = useState<Told>(record ?? NOTHING)
  const [needs, setNeeds] = useState(record?.needs ?? '')
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = useExitChange()
  const submit = () => {
    setTried(true)
    if (!heldOn || bad || !reached) return
    const { housing, income, residence, schoolWork, safety, wellbeing } = reached === 'yes' ? told : NOTHING
    const states = { housing, income, residence, schoolWork, safety, wellbeing }
    const body = { heldOn, reached, ...states, needs: needs.trim() || null }
    const save = () =>
      record ? changeFollowUp(record, body) : holdFollowUp(exitId, { month: day.month, ...body }, key)
    change.mutate(save, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      <FormGrid columns={2}>
        <DateField
          label={m.exit_fu_held_on()}
          value={heldOn}
          onChange={setHeldOn}
          onInvalid={setBad}
          error={tried && !heldOn ? m.exit_needed() : faultAt(change.error, 'heldOn')}
        />
        <RadioGroup
          label={m.exit_fu_reached()}
          layout="segments"
          options={optionsOf(reachedWords)}
          value={reached}
          onChange={setReached}
          error={tried && !reached ? m.exit_needed() : undefined}
        />
      </FormGrid>
      {reached === 'yes' && (
        <FormGrid columns={2}>
          {FOOTINGS.map(({ name, label }) => (
            <Select
              key={name}
              label={label()}
              mark="optional"
              options={optionsOf(footingWords)}
              value={told[name]}
              onChange={state => setTold({ ...told, [name]: state })}
            />
          ))}
          <Select
            label={m.exit_fu_safety()}
            mark="optional"
            options={optionsOf(safetyWords)}
            value={told.safety}
            onChange={safety => setTold({ ...told, safety })}
          />
          <Select
            label={m.exit_fu_wellbeing()}
            mark="optional"
            options={optionsOf(wellbeingWords)}
            value={told.wellbeing}
            onChange={wellbeing => setTold({ ...told, wellbeing })}
          />
        </FormGrid>
      )}
      <TextArea
        label={m.exit_fu_needs()}
        mark="optional"
        voice="youth"
        value={needs}
        onChange={setNeeds}
        maxLength={2000}
        rows={2}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.exit_save()}
      </Button>
    </Form>
  )
}
