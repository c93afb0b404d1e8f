import { type ReactNode, useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useChangeOuting } from '../api/change-outing.ts'
import { useCreateOuting } from '../api/create-outing.ts'
import type { OutingItem } from '../api/list-outings.ts'
import { useMoveOuting } from '../api/move-outing.ts'
import { outingFault, outingRefusal } from '../outing-refusal.ts'
import { accompanimentWords, phoneWords, purposeWords } from '../outing-words.ts'
import { DayAndTime } from './day-and-time.tsx'
import { LaterChips } from './later-chips.tsx'
import type { Going } from './outing-dialog.tsx'
import { WhoGoes } from './who-goes.tsx'

const LENGTHS = [30, 60, 120, 180]

interface Props {
  outing: OutingItem | undefined
  youths: readonly Going[]
  colleagues?: readonly { value: string; label: string }[]
  meId?: string
  /** What the house has agreed on about the outings of these youths. */
  rules?: ((youthIds: readonly string[]) => ReactNode) | undefined
  onDone: () => void
}

/**
 * The form of an outing. Leaving now is the usual case, so it is chosen, and a length of time is one tap. Why, with whom and how to
 * reach them are asked and never preset: a wrong answer that nobody gave would be searched with when somebody is missing.
 */
export function OutingForm({ outing, youths, colleagues = [], meId, rules, onDone }: Props) {
  const [who, setWho] = useState<string[]>(() => (youths.length === 1 ? youths.map(({ id }) => id) : []))
  const [when, setWhen] = useState<'now' | 'later'>(outing ? 'later' : 'now')
  const [opened] = useState(Date.now)
  const [startsAt, setStartsAt] = useState<string | null>(outing?.startsAt ?? null)
  const [expectedAt, setExpectedAt] = useState<string | null>(outing?.expectedAt ?? null)
  const [purpose, setPurpose] = useState(outing?.purpose ?? null)
  const [accompaniment, setAccompaniment] = useState(outing?.accompaniment ?? null)
  const [escort, setEscort] = useState<string | null>(outing?.escorts[0]?.id ?? meId ?? null)
  const [phone, setPhone] = useState(outing?.phone ?? null)
  const [place, setPlace] = useState(outing?.place ?? '')
  const [detail, setDetail] = useState(outing?.detail ?? '')
  const [asked, setAsked] = useState(false)
  const keys = useCreateKey()
  const create = useCreateOuting()
  const change = useChangeOuting()
  const cancel = useMoveOuting()
  const error = create.error ?? change.error ?? cancel.error
  const start = when === 'now' ? new Date(opened).toISOString() : startsAt

  const submit = () => {
    setAsked(true)
    const [first, ...companionIds] = who
    if (!start || !expectedAt || !purpose || !accompaniment || !phone) return
    const fields = {
      startsAt: start,
      expectedAt,
      purpose,
      accompaniment,
      phone,
      ...(colleagues.length > 0 && { escortIds: accompaniment === 'staff' && escort ? [escort] : [] }),
    }
    if (outing) {
      const words = { place: place.trim() || null, detail: detail.trim() || null }
      change.mutate({ outing, body: { ...fields, ...words } }, { onSuccess: onDone })
    } else if (first) {
      const words = {
        ...(place.trim() && { place: place.trim() }),
        ...(detail.trim() && { detail: detail.trim() }),
      }
      const body = { ...fields, ...words, left: when === 'now', companionIds }
      create.mutate({ youthId: first, body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
    }
  }
  const startFault = outingFault(error, '#/startsAt')
  const endFault = outingFault(error, '#/expectedAt')
  const empty = (value: string | null) => (asked && !value ? m.outings_time_empty() : undefined)
  const unanswered = (value: string | null) => (asked && !value ? m.outings_choose() : undefined)
  return (
    <Form onSubmit={submit} className="flex flex-col gap-6">
      {error && !startFault && !endFault && (
        <Banner tone="danger" title={m.outings_not_saved()}>
          {outingRefusal(error)}
        </Banner>
      )}
      {!outing && youths.length > 1 && (
        <WhoGoes
          youths={youths}
          value={who}
          onChange={setWho}
          error={asked && who.length === 0 ? m.outings_who_empty() : undefined}
        />
      )}
      {!outing && rules?.(who)}
      {!outing && (
        <RadioGroup
          label={m.outings_when()}
          layout="segments"
          options={[
            { value: 'now', label: m.outings_leaves_now() },
            { value: 'later', label: m.outings_leaves_later() },
          ]}
          value={when}
          onChange={setWhen}
        />
      )}
      {when === 'later' && (
        <DayAndTime
          dayLabel={m.outings_start_day()}
          timeLabel={m.outings_start_time()}
          value={startsAt}
          onChange={setStartsAt}
          error={startFault ?? empty(startsAt)}
        />
      )}
      <div className="flex flex-col gap-3">
        <LaterChips from={start ? Date.parse(start) : opened} minutes={LENGTHS} onPick={setExpectedAt} />
        <DayAndTime
          dayLabel={m.outings_back_day()}
          timeLabel={m.outings_back_time()}
          value={expectedAt}
          onChange={setExpectedAt}
          error={endFault ?? empty(expectedAt)}
        />
      </div>
      <RadioGroup
        label={m.outings_purpose()}
        layout="columns"
        options={optionsOf(purposeWords)}
        value={purpose}
        error={unanswered(purpose)}
        onChange={setPurpose}
      />
      <RadioGroup
        label={m.outings_with()}
        layout="columns"
        options={optionsOf(accompanimentWords)}
        value={accompaniment}
        error={unanswered(accompaniment)}
        onChange={setAccompaniment}
      />
      {accompaniment === 'staff' && colleagues.length > 0 && (
        <Select label={m.outings_escort()} options={colleagues} value={escort} onChange={setEscort} />
      )}
      <RadioGroup
        label={m.outings_phone()}
        layout="segments"
        options={optionsOf(phoneWords)}
        value={phone}
        error={unanswered(phone)}
        onChange={setPhone}
      />
      <TextInput
        label={m.outings_place()}
        help={m.outings_place_help()}
        mark="optional"
        value={place}
        onChange={setPlace}
        maxLength={120}
      />
      <TextArea
        label={m.outings_detail()}
        mark="optional"
        value={detail}
        onChange={setDetail}
        maxLength={600}
        rows={2}
      />
      <div className="flex flex-wrap-reverse justify-end gap-3">
        {outing?.status === 'planned' && (
          <Button
            variant="danger"
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ outing, move: 'cancelOuting' }, { onSuccess: onDone })}
          >
            {m.outings_cancel()}
          </Button>
        )}
        <Button type="submit" variant="primary" loading={create.isPending || change.isPending}>
          {outing ? m.outings_save() : when === 'now' ? m.outings_leave() : m.outings_plan()}
        </Button>
      </div>
    </Form>
  )
}
