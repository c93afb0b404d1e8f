import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { money, today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { instantAt } from '../../../lib/instant-at.ts'
import { optionsOf } from '../../../lib/options.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Echo } from '../../../ui/echo.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { BELONGINGS } from '../api/change-belonging.ts'
import type { Belonging } from '../api/list-belongings.ts'
import { belongingRefusals, categoryWords, placeWords, presentWords } from '../belonging-words.ts'

interface Props {
  youthId: string
  /** Whether money may be taken into keeping here: it needs the ledger. */
  withMoney: boolean
  open: boolean
  onClose: () => void
}

interface Values extends Pick<Belonging, 'what' | 'category' | 'place'> {
  /** As typed. */
  cents: string
  present: readonly Belonging['present'][number][]
  acknowledged: AcknowledgementType
  on: string | null
}

/** Something into keeping: what it is, where it goes, who sees it happen, how the youth confirms. */
export default function ReceiveDialog({ youthId, withMoney, open, onClose }: Props) {
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      what: '',
      category: 'phone',
      cents: '',
      place: 'safe',
      present: ['youth'],
      acknowledged: 'signature',
      on: today(),
    },
    required: ['what', 'on'],
    missing: ({ category, cents }) => ({
      cents: category === 'money' && readTypedAmount(cents) === undefined ? m.money_amount_bad() : undefined,
    }),
    send: ({ what, present, cents, on, ...typed }, idempotencyKey) =>
      call('receiveBelonging', {
        params: { youthId },
        idempotencyKey,
        body: {
          ...typed,
          what: what.trim(),
          present: [...present],
          ...(typed.category === 'money' && { cents: readTypedAmount(cents) }),
          // Today is now; the hour of another day is not asked for.
          ...(on && on !== today() && { receivedAt: instantAt(on, '12:00') }),
        },
      }),
    refreshes: BELONGINGS,
    refusals: belongingRefusals,
    onClose,
  })
  const cents = readTypedAmount(values.cents)
  return (
    <FormDialog
      width="wide"
      title={m.belongings_receive()}
      open={open}
      submit={m.belongings_receive_save()}
      {...form}
    >
      <TextInput
        label={m.belongings_what()}
        help={m.belongings_what_help()}
        value={values.what}
        onChange={set('what')}
        maxLength={200}
        error={wrong('what')}
        autoFocus
      />
      <FormGrid columns={2}>
        <Select
          label={m.belongings_category()}
          options={optionsOf(categoryWords).filter(({ value }) => withMoney || value !== 'money')}
          value={values.category}
          onChange={set('category')}
        />
        {values.category === 'money' && (
          <TextInput
            label={m.belongings_amount()}
            help={m.belongings_amount_help()}
            value={values.cents}
            onChange={set('cents')}
            inputMode="decimal"
            dir="ltr"
            maxLength={10}
            controlClassName="tabular max-w-40"
            error={wrong('cents')}
            echo={cents !== undefined && <Echo>{money(cents)}</Echo>}
          />
        )}
      </FormGrid>
      <DateField
        label={m.belongings_received_on()}
        value={values.on}
        onChange={set('on')}
        onInvalid={onInvalid('on')}
        max={today()}
        error={wrong('on')}
      />
      <RadioGroup
        label={m.belongings_place()}
        layout="segments"
        options={optionsOf(placeWords)}
        value={values.place}
        onChange={set('place')}
      />
      <CheckboxGroup
        label={m.belongings_who_present()}
        options={optionsOf(presentWords)}
        value={values.present}
        onChange={set('present')}
      />
      <RadioGroup
        label={m.belongings_confirmed_how()}
        layout="columns"
        options={optionsOf(acknowledgementWords)}
        value={values.acknowledged}
        onChange={set('acknowledged')}
      />
    </FormDialog>
  )
}
