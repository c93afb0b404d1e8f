import { civilDay, today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { AlertDialog } from '../../../ui/alert-dialog.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { BELONGINGS, useAnnulBelonging } from '../api/change-belonging.ts'
import type { Belonging } from '../api/list-belongings.ts'
import { belongingRefusals, harmWords, placeWords, restitutionWords } from '../belonging-words.ts'

interface Props {
  belonging: Belonging
  open: boolean
  onClose: () => void
}

type Harm = NonNullable<Belonging['harm']>

interface Values {
  place: Belonging['place']
  what: Harm['what'] | 'whole'
  on: string | null
  note: string
  restitution: Harm['restitution']
}

/** Where it is now, whether something happened to it, how that is made good; or that it was never there. */
export default function ChangeDialog({ belonging, open, onClose }: Props) {
  const { harm } = belonging
  const annul = useAnnulBelonging(belonging)
  const { values, set, wrong, form } = useFormAct<Values>({
    start: {
      place: belonging.place,
      what: harm?.what ?? 'whole',
      on: harm?.on ?? today(),
      note: harm?.note ?? '',
      restitution: harm?.restitution ?? 'open',
    },
    required: [],
    missing: ({ what, on }) => ({ on: what === 'whole' || on ? undefined : m.belongings_missing() }),
    send: ({ place, what, on, note, restitution }) =>
      call('changeBelonging', {
        params: { belongingId: belonging.id },
        ifMatch: belonging.version,
        body: {
          place,
          harm:
            what === 'whole' || !on
              ? null
              : { what, on, restitution, ...(note.trim() && { note: note.trim() }) },
        },
      }),
    refreshes: BELONGINGS,
    refusals: belongingRefusals,
    onClose,
  })
  return (
    <FormDialog
      width="wide"
      title={<bdi>{belonging.what}</bdi>}
      open={open}
      submit={m.belongings_save()}
      beside={
        <AlertDialog
          trigger={<Button variant="quiet">{m.belongings_annul()}</Button>}
          title={m.belongings_annul_title()}
          description={m.belongings_annul_why()}
          confirm={m.belongings_annul()}
          tone="danger"
          loading={annul.isPending}
          onConfirm={() => annul.mutate(undefined, { onSuccess: form.onClose })}
        />
      }
      {...form}
    >
      {annul.error && (
        <Banner tone="danger" title={m.belongings_not_saved()}>
          {belongingRefusals.words(annul.error)}
        </Banner>
      )}
      <RadioGroup
        label={m.belongings_place()}
        layout="segments"
        options={optionsOf(placeWords)}
        value={values.place}
        onChange={set('place')}
      />
      <RadioGroup<Values['what']>
        label={m.belongings_state()}
        layout="segments"
        options={[{ value: 'whole', label: m.belongings_whole() }, ...optionsOf(harmWords)]}
        value={values.what}
        onChange={set('what')}
      />
      {values.what !== 'whole' && (
        <FormGrid columns={2}>
          <DateField
            label={m.belongings_since_when()}
            value={values.on}
            onChange={set('on')}
            min={civilDay(belonging.receivedAt)}
            max={today()}
            error={wrong('on')}
          />
          <Select
            label={m.belongings_restitution()}
            options={optionsOf(restitutionWords)}
            value={values.restitution}
            onChange={set('restitution')}
          />
          <TextInput
            label={m.belongings_what_happened()}
            mark="optional"
            value={values.note}
            onChange={set('note')}
            maxLength={300}
          />
        </FormGrid>
      )}
    </FormDialog>
  )
}
