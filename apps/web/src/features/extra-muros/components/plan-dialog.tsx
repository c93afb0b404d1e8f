import { useState } from 'react'
import { date, today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type FileFollowUps, type FollowUp, useFollowUps, useSavePlan } from '../api/follow-ups.ts'
import { extraMurosRefusal, faultAt, modeWords } from '../extra-muros-words.ts'

interface Props {
  youthId: string
  team: FileFollowUps['team']
  /** The one to change; none to agree on one. */
  followUp?: FollowUp
  open: boolean
  onClose: () => void
}

const MONTHS = { '3': 3, '6': 6, '12': 12 } as const
const WEEKS = ['1', '2', '3', '4', '6', '8', '12']

/** What is agreed for the time after the house: rhythm, way, duration, who, what for. */
export default function PlanDialog({ followUp, open, onClose, ...given }: Props) {
  return (
    <Dialog
      width="wide"
      losesTyped
      open={open}
      onClose={onClose}
      title={followUp ? m.extra_title() : m.extra_begin()}
    >
      {open && <PlanForm {...given} followUp={followUp} onDone={onClose} />}
    </Dialog>
  )
}

function PlanForm(props: {
  youthId: string
  team: FileFollowUps['team']
  followUp: FollowUp | undefined
  onDone: () => void
}) {
  const { youthId, team, followUp, onDone } = props
  const [startedOn, setStartedOn] = useState<string | null>(followUp?.startedOn ?? today())
  const [weeks, setWeeks] = useState(String(followUp?.rhythmWeeks ?? 2))
  const [mode, setMode] = useState<FollowUp['mode']>(followUp?.mode ?? 'visit')
  const [months, setMonths] = useState<keyof typeof MONTHS>(monthsKey(followUp?.months ?? 6))
  const [referent, setReferent] = useState(
    followUp?.referent?.id ?? (team.length === 1 ? team[0]?.id : null) ?? null,
  )
  const [goals, setGoals] = useState(followUp?.goals ?? '')
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const save = useSavePlan(youthId)
  const asksUntil = useFollowUps(youthId).data?.asksUntil
  const submit = () => {
    setTried(true)
    if (!startedOn || !referent || !goals.trim()) return
    const body = {
      startedOn,
      rhythmWeeks: Number(weeks),
      mode,
      months: MONTHS[months],
      referentId: referent,
      goals: goals.trim(),
    }
    save.mutate({ followUp, body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
  }
  const rhythms = WEEKS.includes(weeks) ? WEEKS : [...WEEKS, weeks]
  return (
    <Form onSubmit={submit}>
      {save.error && (
        <Banner tone="danger" title={m.extra_not_saved()}>
          {extraMurosRefusal(save.error)}
        </Banner>
      )}
      <FormGrid columns={2}>
        {!followUp && (
          <DateField
            label={m.extra_started()}
            value={startedOn}
            onChange={setStartedOn}
            error={tried && !startedOn ? m.extra_date_needed() : faultAt(save.error, 'startedOn')}
          />
        )}
        <Select
          label={m.extra_rhythm_weeks()}
          options={rhythms.map(value => ({ value, label: m.extra_every({ count: Number(value) }) }))}
          value={weeks}
          onChange={setWeeks}
        />
        <Select label={m.extra_mode()} options={optionsOf(modeWords)} value={mode} onChange={setMode} />
        <Select
          label={m.extra_referent()}
          options={team.map(({ id, name }) => ({ value: id, label: name ?? '…' }))}
          value={referent}
          onChange={setReferent}
          error={tried && !referent ? m.extra_referent_needed() : undefined}
        />
      </FormGrid>
      <RadioGroup
        label={m.extra_months()}
        help={asksUntil ? m.extra_months_reach({ on: date(asksUntil) }) : undefined}
        layout="segments"
        options={(['3', '6', '12'] as const).map(value => ({
          value,
          label: m.extra_months_of({ count: value }),
        }))}
        value={months}
        onChange={setMonths}
      />
      <TextArea
        label={m.extra_goals()}
        help={m.extra_note_help()}
        value={goals}
        onChange={setGoals}
        maxLength={4000}
        rows={3}
        error={tried && !goals.trim() ? m.extra_goals_needed() : undefined}
      />
      <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
        {m.extra_save()}
      </Button>
    </Form>
  )
}

function monthsKey(months: FollowUp['months']): keyof typeof MONTHS {
  return months === 3 ? '3' : months === 6 ? '6' : '12'
}
