import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { useState } from 'react'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { money, today } from '../../../lib/formats.ts'
import { instantAt } from '../../../lib/instant-at.ts'
import { optionsOf } from '../../../lib/options.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Echo } from '../../../ui/echo.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useReceiveBelonging } from '../api/change-belonging.ts'
import type { Belonging } from '../api/list-belongings.ts'
import { belongingRefusal, categoryWords, placeWords, presentWords } from '../belonging-words.ts'

interface Props {
  youthId: string
  /** Whether money may be taken into keeping here: it needs the ledger. */
  withMoney: boolean
  open: boolean
  onClose: () => void
}

/** Something into keeping: what it is, where it goes, who sees it happen, how the youth confirms. */
export default function ReceiveDialog({ open, onClose, ...props }: Props) {
  return (
    <Dialog width="wide" open={open} onClose={onClose} title={m.belongings_receive()}>
      {open && <ReceiveForm {...props} onDone={onClose} />}
    </Dialog>
  )
}

type Witness = Belonging['present'][number]

function ReceiveForm(props: { youthId: string; withMoney: boolean; onDone: () => void }) {
  const { youthId, withMoney, onDone } = props
  const [what, setWhat] = useState('')
  const [category, setCategory] = useState<Belonging['category']>('phone')
  const [amount, setAmount] = useState('')
  const [place, setPlace] = useState<Belonging['place']>('safe')
  const [present, setPresent] = useState<readonly Witness[]>(['youth'])
  const [acknowledged, setAcknowledged] = useState<AcknowledgementType>('signature')
  const [on, setOn] = useState<string | null>(today())
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const receive = useReceiveBelonging(youthId)
  const isMoney = category === 'money'
  const cents = readTypedAmount(amount)

  const submit = () => {
    setTried(true)
    if (!what.trim() || !on || (isMoney && cents === undefined)) return
    const body = {
      what: what.trim(),
      category,
      place,
      present: [...present],
      acknowledged,
      ...(isMoney && { cents }),
      // Today is now; the hour of another day is not asked for.
      ...(on !== today() && { receivedAt: instantAt(on, '12:00') }),
    }
    receive.mutate({ body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {receive.error && (
        <Banner tone="danger" title={m.belongings_not_saved()}>
          {belongingRefusal(receive.error)}
        </Banner>
      )}
      <TextInput
        label={m.belongings_what()}
        help={m.belongings_what_help()}
        value={what}
        onChange={setWhat}
        maxLength={200}
        error={tried && !what.trim() ? m.belongings_missing() : undefined}
        autoFocus
      />
      <FormGrid columns={2}>
        <Select
          label={m.belongings_category()}
          options={optionsOf(categoryWords).filter(({ value }) => withMoney || value !== 'money')}
          value={category}
          onChange={setCategory}
        />
        {isMoney && (
          <TextInput
            label={m.belongings_amount()}
            help={m.belongings_amount_help()}
            value={amount}
            onChange={setAmount}
            inputMode="decimal"
            dir="ltr"
            maxLength={10}
            controlClassName="tabular max-w-40"
            error={tried && cents === undefined ? m.money_amount_bad() : undefined}
            echo={cents !== undefined && <Echo>{money(cents)}</Echo>}
          />
        )}
      </FormGrid>
      <DateField
        label={m.belongings_received_on()}
        value={on}
        onChange={setOn}
        max={today()}
        error={tried && !on ? m.belongings_missing() : undefined}
      />
      <RadioGroup
        label={m.belongings_place()}
        layout="segments"
        options={optionsOf(placeWords)}
        value={place}
        onChange={setPlace}
      />
      <CheckboxGroup
        label={m.belongings_who_present()}
        options={optionsOf(presentWords)}
        value={present}
        onChange={setPresent}
      />
      <RadioGroup
        label={m.belongings_confirmed_how()}
        layout="columns"
        options={optionsOf(acknowledgementWords)}
        value={acknowledged}
        onChange={setAcknowledged}
      />
      <Button type="submit" variant="primary" className="self-end" loading={receive.isPending}>
        {m.belongings_receive_save()}
      </Button>
    </Form>
  )
}
