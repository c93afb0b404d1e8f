import { useState } from 'react'
import { civilDay, today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { AlertDialog } from '../../../ui/alert-dialog.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useAnnulBelonging, useChangeBelonging } from '../api/change-belonging.ts'
import type { Belonging } from '../api/list-belongings.ts'
import { belongingRefusal, harmWords, placeWords, restitutionWords } from '../belonging-words.ts'

interface Props {
  belonging: Belonging
  open: boolean
  onClose: () => void
}

/** Where it is now, whether something happened to it, how that is made good; or that it was never there. */
export default function ChangeDialog({ belonging, open, onClose }: Props) {
  return (
    <Dialog width="wide" open={open} onClose={onClose} title={<bdi>{belonging.what}</bdi>}>
      {open && <ChangeForm belonging={belonging} onDone={onClose} />}
    </Dialog>
  )
}

type Harm = NonNullable<Belonging['harm']>

function ChangeForm({ belonging, onDone }: { belonging: Belonging; onDone: () => void }) {
  const { harm } = belonging
  const [place, setPlace] = useState(belonging.place)
  const [what, setWhat] = useState<Harm['what'] | 'whole'>(harm?.what ?? 'whole')
  const [on, setOn] = useState<string | null>(harm?.on ?? today())
  const [note, setNote] = useState(harm?.note ?? '')
  const [restitution, setRestitution] = useState<Harm['restitution']>(harm?.restitution ?? 'open')
  const change = useChangeBelonging()
  const annul = useAnnulBelonging()
  const error = change.error ?? annul.error

  const submit = () => {
    if (what !== 'whole' && !on) return
    const harmed =
      what === 'whole' || !on ? null : { what, on, restitution, ...(note.trim() && { note: note.trim() }) }
    change.mutate({ belonging, body: { place, harm: harmed } }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {error && (
        <Banner tone="danger" title={m.belongings_not_saved()}>
          {belongingRefusal(error)}
        </Banner>
      )}
      <RadioGroup
        label={m.belongings_place()}
        layout="segments"
        options={optionsOf(placeWords)}
        value={place}
        onChange={setPlace}
      />
      <RadioGroup<Harm['what'] | 'whole'>
        label={m.belongings_state()}
        layout="segments"
        options={[{ value: 'whole', label: m.belongings_whole() }, ...optionsOf(harmWords)]}
        value={what}
        onChange={setWhat}
      />
      {what !== 'whole' && (
        <FormGrid columns={2}>
          <DateField
            label={m.belongings_since_when()}
            value={on}
            onChange={setOn}
            min={civilDay(belonging.receivedAt)}
            max={today()}
          />
          <Select
            label={m.belongings_restitution()}
            options={optionsOf(restitutionWords)}
            value={restitution}
            onChange={setRestitution}
          />
          <TextInput
            label={m.belongings_what_happened()}
            mark="optional"
            value={note}
            onChange={setNote}
            maxLength={300}
          />
        </FormGrid>
      )}
      <div className="flex flex-wrap justify-between gap-3">
        <AlertDialog
          trigger={<Button variant="quiet">{m.belongings_annul()}</Button>}
          title={m.belongings_annul_title()}
          description={m.belongings_annul_why()}
          confirm={m.belongings_annul()}
          tone="danger"
          loading={annul.isPending}
          onConfirm={() => annul.mutate({ belonging }, { onSuccess: onDone })}
        />
        <Button type="submit" variant="primary" loading={change.isPending}>
          {m.belongings_save()}
        </Button>
      </div>
    </Form>
  )
}
