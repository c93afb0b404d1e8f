import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { useState } from 'react'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { money } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useReturnBelonging } from '../api/change-belonging.ts'
import type { Belonging } from '../api/list-belongings.ts'
import { belongingRefusal, returnedToWords } from '../belonging-words.ts'

interface Props {
  belonging: Belonging
  open: boolean
  onClose: () => void
}

/** Gives something back: to whom, and how it was confirmed. Once. */
export default function ReturnDialog({ belonging, open, onClose }: Props) {
  const { what, cents } = belonging
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.belongings_return_title()}
      description={<bdi>{cents === null ? what : `${what} · ${money(cents)}`}</bdi>}
    >
      {open && <ReturnForm belonging={belonging} onDone={onClose} />}
    </Dialog>
  )
}

function ReturnForm({ belonging, onDone }: { belonging: Belonging; onDone: () => void }) {
  const [to, setTo] = useState<keyof typeof returnedToWords>('youth')
  const [acknowledged, setAcknowledged] = useState<AcknowledgementType>('signature')
  const [note, setNote] = useState('')
  const giveBack = useReturnBelonging()
  const submit = () => {
    const body = { to, acknowledged, ...(note.trim() && { note: note.trim() }) }
    giveBack.mutate({ belonging, body }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {giveBack.error && (
        <Banner tone="danger" title={m.belongings_not_saved()}>
          {belongingRefusal(giveBack.error)}
        </Banner>
      )}
      <RadioGroup
        label={m.belongings_to_whom()}
        layout="columns"
        options={optionsOf(returnedToWords)}
        value={to}
        onChange={setTo}
      />
      <RadioGroup
        label={m.belongings_confirmed_how()}
        layout="columns"
        options={optionsOf(acknowledgementWords)}
        value={acknowledged}
        onChange={setAcknowledged}
      />
      <TextInput
        label={m.belongings_note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={300}
      />
      <Button type="submit" variant="primary" className="self-end" loading={giveBack.isPending}>
        {m.belongings_return()}
      </Button>
    </Form>
  )
}
