import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Referral } from '../api/list-referrals.ts'
import { useSaveReferral } from '../api/save-referral.ts'
import { faultAt } from '../network-problems.ts'
import { answerWords, howWords, outcomeWords } from '../network-words.ts'
import { ActForm } from './act-form.tsx'

interface Props {
  referral: Referral
  act: 'send' | 'answer' | 'end'
  open: boolean
  onClose: () => void
}

const titles = { send: m.network_send, answer: m.network_answer, end: m.network_finish }

/** One step of a referral: sent, answered, over. */
export default function ReferralStepDialog({ referral, act, open, onClose }: Props) {
  const Form = { send: SendForm, answer: AnswerForm, end: EndForm }[act]
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={titles[act]()}
      description={<bdi>{referral.partner.name}</bdi>}
    >
      {open && <Form referral={referral} onDone={onClose} />}
    </Dialog>
  )
}

interface FormProps {
  referral: Referral
  onDone: () => void
}

function SendForm({ referral, onDone }: FormProps) {
  const [sentOn, setSentOn] = useState<string | null>(today())
  const [how, setHow] = useState<NonNullable<Referral['toldHow']>>('oral')
  const [document, setDocument] = useState('')
  const save = useSaveReferral()
  const submit = () => {
    if (sentOn === null) return
    const body = { sentOn, how, document: how === 'document' ? document : '' }
    save.mutate({ act: 'send', at: referral, body }, { onSuccess: onDone })
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <DateField
        label={m.network_sent_on()}
        value={sentOn}
        onChange={setSentOn}
        max={today()}
        error={sentOn === null ? m.network_date_missing() : faultAt(save.error, 'sentOn')}
        autoFocus
      />
      <Select label={m.network_how()} options={optionsOf(howWords)} value={how} onChange={setHow} />
      {how === 'document' && (
        <TextInput
          label={m.network_document()}
          mark="optional"
          help={m.network_document_help()}
          value={document}
          onChange={setDocument}
          maxLength={160}
        />
      )}
    </ActForm>
  )
}

function AnswerForm({ referral, onDone }: FormProps) {
  const [answer, setAnswer] = useState<Referral['answer']>(
    referral.answer === 'pending' ? 'accepted' : referral.answer,
  )
  const [answeredOn, setAnsweredOn] = useState<string | null>(referral.answeredOn ?? today())
  const save = useSaveReferral()
  const waits = answer === 'pending'
  const submit = () => {
    if (!waits && answeredOn === null) return
    const body = { answer, answeredOn: waits ? null : answeredOn }
    save.mutate({ act: 'answer', at: referral, body }, { onSuccess: onDone })
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <Select
        label={m.network_answer()}
        options={optionsOf(answerWords)}
        value={answer}
        onChange={setAnswer}
      />
      {!waits && (
        <DateField
          label={m.network_answered_on()}
          value={answeredOn}
          onChange={setAnsweredOn}
          max={today()}
          error={answeredOn === null ? m.network_date_missing() : faultAt(save.error, 'answeredOn')}
        />
      )}
    </ActForm>
  )
}

function EndForm({ referral, onDone }: FormProps) {
  const [endedOn, setEndedOn] = useState<string | null>(today())
  const [outcome, setOutcome] = useState<NonNullable<Referral['outcome']>>('reached')
  const [words, setWords] = useState('')
  const save = useSaveReferral()
  const submit = () => {
    if (endedOn !== null)
      save.mutate({ act: 'end', at: referral, body: { endedOn, outcome, words } }, { onSuccess: onDone })
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <DateField
        label={m.network_ended()}
        value={endedOn}
        onChange={setEndedOn}
        max={today()}
        error={endedOn === null ? m.network_date_missing() : faultAt(save.error, 'endedOn')}
        autoFocus
      />
      <Select
        label={m.network_outcome()}
        options={optionsOf(outcomeWords)}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={m.network_note()}
        mark="optional"
        value={words}
        onChange={setWords}
        maxLength={2000}
        rows={2}
      />
    </ActForm>
  )
}
